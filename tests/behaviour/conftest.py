"""What the behaviour tests share: running emulators, and a certificate."""

from __future__ import annotations

import datetime
import ipaddress
from collections.abc import Iterator
from pathlib import Path

import pytest
from aoaigen.catalog import PinnedVersion
from aoaigen.emulator import Emulator
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pinned import CATALOG, emulator_of


@pytest.fixture(scope="module")
def running() -> Iterator[Emulator]:
    with emulator_of(CATALOG.newest) as emulator:
        yield emulator


@pytest.fixture
def emulator(running: Emulator) -> Emulator:
    """The emulator of the newest GA version, as if just started."""
    running.reset()
    return running


@pytest.fixture(scope="module", params=CATALOG.versions, ids=lambda pinned: pinned.version)
def pinned(request: pytest.FixtureRequest) -> PinnedVersion:
    """Each pinned version in turn."""
    version: PinnedVersion = request.param
    return version


@pytest.fixture
def emulated(pinned: PinnedVersion) -> Iterator[Emulator]:
    """The emulator of that version."""
    with emulator_of(pinned) as emulator:
        yield emulator


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for 127.0.0.1, with its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.datetime.now(datetime.UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(hours=1))
        .not_valid_after(now + datetime.timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("authority") / "certificate.pem"
    path.write_bytes(
        signed.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return path
