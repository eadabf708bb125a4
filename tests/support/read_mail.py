#!/usr/bin/python3
"""Reads a mail from its input as Python's own email package understands it, and prints it as JSON."""
import email
import email.policy
import json
import sys
from email.header import decode_header, make_header
from email.utils import getaddresses

raw = sys.stdin.buffer.read()
mail = email.message_from_bytes(raw, policy=email.policy.default)
parts = [p for p in mail.walk() if not p.is_multipart()]


# The newer parser puts a blank between two encoded words of a name, against RFC 2047, 6.2.
older = email.message_from_bytes(raw, policy=email.policy.compat32)


def addresses(name):
    value = str(older[name] or "").replace("\r\n", "")
    return [[str(make_header(decode_header(display))) if display else "", address]
            for display, address in getaddresses([value] if value else [])]


print(json.dumps({
    "headers": {name: str(value) for name, value in mail.items()},
    "names": [name for name in mail.keys()],
    "subject": str(mail["subject"]),
    "from": addresses("from"),
    "to": addresses("to"),
    "replyTo": addresses("reply-to"),
    "type": mail.get_content_type(),
    "parts": [{"type": p.get_content_type(), "charset": p.get_content_charset(), "content": p.get_content().replace("\r\n", "\n")}
              for p in parts],
    "defects": [str(d) for p in mail.walk() for d in p.defects]
               + [str(d) for value in mail.values() for d in value.defects],
    "longest": max((len(line) for line in raw.split(b"\r\n")), default=0),
}))
