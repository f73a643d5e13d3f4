"""Reads int8 ONNX weights that were released back into the module they were written from, so that training can go on from them
when its own checkpoints are gone. What the cut to 8 bits took is not given back."""
import os

import numpy as np
import onnx
import torch
from onnx import numpy_helper

PRODUCT = ("/Gemm_MatMul_quant", "/MatMul_quant")


def released(path, root=""):
    """The parameters of an exported module by name; `root`: the name that the wrapper it was exported in gave it."""
    graph = onnx.load(path, load_external_data=True).graph
    given = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    found = {name: value for name, value in given.items() if value.dtype == np.float32 and not name.startswith("onnx::") and not name.endswith("_scale")}
    for node in graph.node:
        ending = next((ending for ending in PRODUCT if node.op_type == "MatMulInteger" and node.name.endswith(ending)), None)
        if ending:
            name = node.input[1].removesuffix("_quantized")
            weight = (given[f"{name}_quantized"].astype(np.float32) - given[f"{name}_zero_point"]) * given[f"{name}_scale"]
            found[node.name.removesuffix(ending)[1:].replace("/", ".") + ".weight"] = weight.T
    for name in [name for name in found if name.endswith(".inverse")]:
        part, inverse = name.removesuffix(".inverse"), found.pop(name)
        found[f"{part}.weight"] = found.pop(f"{part}.linear.weight") * inverse
        found[f"{part}.bias"] = found.pop(f"{part}.linear.bias")
    for name in [name for name in given if name.endswith(".rows")]:
        table = name.removesuffix(".rows")
        found[f"{table}.weight"] = given[name].astype(np.float32) * found.pop(f"{table}.scale")
    return {name.removeprefix(root): torch.tensor(np.array(value)) for name, value in found.items()}


def take_up_relate(net, folder):
    """Fills a relation head from `folder`/model.onnx."""
    fill(net, released(os.path.join(folder, "model.onnx"), "net."))


def fill(net, found):
    """Sets every parameter of a module; KeyError names those that were not found."""
    wanted = net.state_dict()
    missing = [name for name, _ in net.named_parameters() if name not in found]
    if missing:
        raise KeyError(f"not among the weights released: {missing}")
    net.load_state_dict({name: found.get(name, value) for name, value in wanted.items()})


def take_up_marks(net, folder, chain):
    """Fills the marking heads from the files in `folder`; `chain`: what chain.json holds."""
    window = released(os.path.join(folder, "encoder.onnx"))
    found = {f"encoder.{name}" if name.startswith("bert.") else name: value for name, value in window.items()}
    found["encoder.bert.embeddings.word_embeddings.weight"] = found.pop("words.weight")
    found |= feature_tables(found.pop("features.weight"))
    found |= released(os.path.join(folder, "roles.onnx"))
    found |= {"chain.first": torch.tensor(chain["first"]), "chain.step": torch.tensor(chain["step"])}
    fill(net, found)


def feature_tables(folded):
    """The three tables that export folded into one: each row of that one is the sum of a row of each."""
    number = torch.arange(len(folded))
    picks = torch.cat([torch.nn.functional.one_hot(at, count) for at, count in ((number % 4, 4), (number // 4 % 4, 4), (number // 16, 3))], 1)
    tables = torch.linalg.pinv(picks.float()) @ folded
    return {f"encoder.{name}.weight": table for name, table in zip(("case", "quote", "begins"), tables.split((4, 4, 3)))}
