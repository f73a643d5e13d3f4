export { FAULTS, type FaultCode, NOTES } from './codes.ts';
export { Fault, type FaultPlace } from './fault.ts';
