"""All of training in order, from unpacked data to the weights in src/neural/weights. Resumable: run it again after a stop.

    python training/train.py [--data .data]
"""
import argparse
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def run(*command):
    print("+", *command, flush=True)
    subprocess.run(command, check=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default=os.path.join(HERE, "..", ".data"))
    data = os.path.abspath(parser.parse_args().data)
    os.environ["DATA"] = data
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    node = os.path.join(HERE, "..", "node_modules", ".bin", "node")
    weights = os.path.join(HERE, "..", "src", "neural", "weights")
    run(node, os.path.join(HERE, "prepare.ts"), "--data", data)
    run(sys.executable, os.path.join(HERE, "marks.py"), "--data", data)
    run(sys.executable, os.path.join(HERE, "marks_export.py"), "--data", data, "--weights", weights)
    run(sys.executable, os.path.join(HERE, "relate.py"))


if __name__ == "__main__":
    main()
