"""Writes a trained module as ONNX with int8 weights for onnxruntime on a CPU.

Weights of matrix products are kept in 7 bits a column (in int8: with the eighth, sums saturate on processors without VNNI and
the same text would give other figures there), the word table in 8 bits a row; activations are cut to 8 bits as they come, with
one scale a run. So that a text's answer never depends on what it is asked together with, the product runs one row at a time.
"""
import os
import tempfile

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn


class ByteTable(nn.Module):
    """An embedding table in int8 with one scale a row."""

    def __init__(self, table):
        super().__init__()
        weight = table.weight.detach()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("rows", torch.round(weight / scale).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids):
        return self.rows[ids].float() * self.scale[ids]


def save_int8(module, inputs, input_names, output_names, dynamic_axes, path):
    """Exports a module in eval mode, called with `inputs`, to `path`; returns the file's size in bytes."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    module.eval()
    with tempfile.TemporaryDirectory() as folder:
        plain = os.path.join(folder, "plain.onnx")
        with torch.no_grad():
            torch.onnx.export(module, inputs, plain, input_names=input_names, output_names=output_names, dynamic_axes=dynamic_axes, opset_version=18, dynamo=False)
        quantize_dynamic(plain, path, op_types_to_quantize=["MatMul", "Gemm"], weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
    return os.path.getsize(path)


def part_words(path, name):
    """Moves the word table of a saved head into a file of its own beside it: hosts of code refuse files over 100 MB."""
    model = onnx.load(path)
    table = max((t for t in model.graph.initializer if t.data_type == onnx.TensorProto.INT8 and len(t.dims) == 2), key=lambda t: t.dims[0])
    with open(os.path.join(os.path.dirname(path), name), "wb") as words:
        words.write(table.raw_data)
    onnx.external_data_helper.set_external_data(table, location=name)
    table.ClearField("raw_data")
    table.data_location = onnx.TensorProto.EXTERNAL
    onnx.save(model, path)
