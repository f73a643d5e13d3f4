import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { CaseView, StatementView } from '../serve/contract.ts';
import { ImportScreen } from './import/ImportScreen.tsx';
import { EmptyNote } from './parts/EmptyNote.tsx';
import { lazy } from './parts/Lazy.tsx';
import { Trouble } from './parts/Trouble.tsx';
import { PointsScreen } from './points/PointsScreen.tsx';
import { ReadScreen } from './read/ReadScreen.tsx';
import { Help } from './shell/Help.tsx';
import { PickBar } from './shell/PickBar.tsx';
import { PrintFoot } from './shell/PrintFoot.tsx';
import { SideNav } from './shell/SideNav.tsx';
import { StatusBar } from './shell/StatusBar.tsx';
import { Tabs } from './shell/Tabs.tsx';
import { TopBar } from './shell/TopBar.tsx';
import { useFrameActions } from './shell/useFrameActions.ts';
import { atWords, POINTS } from './state/address.ts';
import { useHref, useLoaded, useShown, useTools } from './tools.ts';

const SearchScreen = lazy(async () => (await import('./search/SearchScreen.tsx')).SearchScreen);
const PeopleScreen = lazy(async () => (await import('./people/PeopleScreen.tsx')).PeopleScreen);
const CompareScreen = lazy(async () => (await import('./compare/CompareScreen.tsx')).CompareScreen);
const TimelineScreen = lazy(async () => (await import('./timeline/TimelineScreen.tsx')).TimelineScreen);
const ReviewScreen = lazy(async () => (await import('./review/ReviewScreen.tsx')).ReviewScreen);
const HistoryScreen = lazy(async () => (await import('./decisions/HistoryScreen.tsx')).HistoryScreen);
const SourcesScreen = lazy(async () => (await import('./sources/SourcesScreen.tsx')).SourcesScreen);

/** The frame around every screen, and the screen that the address names. */
export function App() {
  const { value: theCase, fault } = useLoaded<CaseView>('/api/case');
  const connected = useShown(state => state.live.connected);
  const screen = useShown(state => state.address.screen);
  useFrameActions(theCase);
  useFocusOnArrival(screen);
  return (
    <>
      <a class="skip" href="#main">
        Skip to content
      </a>
      <div class="app">
        <TopBar theCase={theCase} />
        <SideNav theCase={theCase} />
        <main
          id="main"
          tabIndex={-1}
          class={`on-${screen}`}
          data-scroller={screen === 'doc' || screen === 'compare' ? undefined : 'main'}
        >
          {!connected && (
            <p class="banner" role="alert">
              Not connected. What you decide now cannot be saved; this page tries again by itself.
            </p>
          )}
          {fault && !theCase ? <Trouble fault={fault} /> : <Screen theCase={theCase} />}
          <PickBar />
          {theCase && <PrintFoot theCase={theCase} />}
        </main>
        <StatusBar theCase={theCase} />
        <Tabs />
      </div>
      <Help />
    </>
  );
}

function Screen({ theCase }: { readonly theCase: CaseView | null }) {
  const address = useShown(state => state.address);
  const href = useHref();
  switch (address.screen) {
    case 'points':
      return <PointsScreen address={address} theCase={theCase} />;
    case 'doc':
      return <ReadScreen address={address} theCase={theCase} />;
    case 'statement':
      return <ToStatement id={address.statement} />;
    case 'compare':
      return <CompareScreen address={address} theCase={theCase} />;
    case 'timeline':
      return <TimelineScreen address={address} theCase={theCase} />;
    case 'sources':
      return <SourcesScreen address={address} theCase={theCase} />;
    case 'review':
      return <ReviewScreen of={address.of} theCase={theCase} />;
    case 'history':
      return <HistoryScreen shown={address.shown} theCase={theCase} />;
    case 'search':
      return <SearchScreen asked={address} theCase={theCase} />;
    case 'people':
      return <PeopleScreen asked={address} theCase={theCase} />;
    case 'import':
      return <ImportScreen theCase={theCase} />;
    case 'unknown':
      return (
        <EmptyNote title="There is nothing at this address">
          <p>It may have been made by a newer version, or been cut short on its way to you.</p>
          <a class="button" href={href(POINTS)}>
            Go to the points
          </a>
        </EmptyNote>
      );
  }
}

/** Leads on from a statement's own address to its words. */
function ToStatement({ id }: { readonly id: string }) {
  const { go } = useTools();
  const { value, fault } = useLoaded<StatementView>(`/api/statements/${encodeURIComponent(id)}`);
  const document = value?.line.document;
  useEffect(() => {
    if (document !== undefined) go(atWords(document, id), 'replace');
  }, [document, id, go]);
  return fault ? (
    <EmptyNote title="This statement is gone">
      <p>No words of the case have this address any more: its document was taken out, or is read in another way now.</p>
    </EmptyNote>
  ) : null;
}

/** A new screen takes the focus, so that a screen reader starts at its top. */
function useFocusOnArrival(screen: string): void {
  const first = useRef(true);
  // With the screen, not after it: a late focus would take it from what a quick hand opened meanwhile.
  useLayoutEffect(() => {
    if (first.current) first.current = false;
    else document.getElementById('main')?.focus({ preventScroll: true });
  }, [screen]);
}
