#!/usr/bin/python3
"""A mail server for tests. Prints "ready PORT" and serves until its input ends or it is killed.

Ordinarily it is aiosmtpd, a real server. With --reply or another option of the scripted kind it is a server that
misbehaves as told. Either writes each mail it took to FOLDER as NNNNNN.json: {messageId, from, to, data, connection},
whole or not at all.

--reply STEP=TEXT    says TEXT at that step: greeting, ehlo, helo, starttls, auth, mail, rcpt, data, final, quit.
                     "|" parts lines, and these are no texts but deeds:
                     @drop (close), @reset (close with RST), @silence, @flood (lines without end),
                     @long (one line without end), @garbage (bytes that are no reply), @slow (one byte each 0.3 s),
                     @dropbody (take a part of the content, then close), @dropafter (the usual reply, then close)
"""
import argparse
import asyncio
import base64
import email
import itertools
import json
import pathlib
import socket
import ssl
import struct
import sys
import threading
import time
import warnings


class Mailbox:
    """The folder of mails; numbers go on where an earlier server left off."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        last = max((int(p.stem) for p in self.folder.glob("*.json")), default=0)
        self.numbers = itertools.count(last + 1)
        self.lock = threading.Lock()

    def keep(self, sender, recipients, data, connection):
        with self.lock:
            number = next(self.numbers)
        parsed = email.message_from_bytes(data)
        mail = {"messageId": str(parsed.get("Message-ID", "")).strip(), "from": sender, "to": recipients,
                "data": data.decode("utf-8", "surrogateescape"), "connection": connection}
        target = self.folder / f"{number:06}.json"
        draft = target.with_suffix(".part")
        draft.write_text(json.dumps(mail), encoding="ascii")
        draft.rename(target)
        return number


def tls_context(options):
    if not options.cert:
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(options.cert, options.key)
    if options.old_tls:
        warnings.filterwarnings("ignore", category=DeprecationWarning)
        context.set_ciphers("DEFAULT@SECLEVEL=0")
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    return context


# --- aiosmtpd ---------------------------------------------------------------------------------------------------------

def serve_real(options, mailbox):
    import logging

    from aiosmtpd.smtp import AuthResult, SMTP
    warnings.filterwarnings("ignore")
    logging.disable(logging.CRITICAL)
    connections = itertools.count(1)

    class Server(SMTP):
        def connection_made(self, transport):
            if not hasattr(self, "number"):
                self.number = next(connections)
            super().connection_made(transport)

    class Handler:
        async def handle_DATA(self, server, session, envelope):
            number = mailbox.keep(envelope.mail_from, envelope.rcpt_tos, envelope.original_content, server.number)
            if options.delay_final:
                await asyncio.sleep(options.delay_final)
            if options.drop_after_body and number % options.drop_after_body == 0:
                server.transport.abort()
            return "250 OK taken"

    def authenticate(server, session, envelope, mechanism, data):
        name, password = data.login.decode(), data.password.decode()
        return AuthResult(success=name == options.user and password == options.password, handled=False)

    context = tls_context(options)
    implicit = options.security == "tls"

    def factory():
        return Server(Handler(), enable_SMTPUTF8=not options.no_utf8, hostname="localhost", ident="test",
                      tls_context=context if options.security == "starttls" else None,
                      require_starttls=options.security == "starttls",
                      authenticator=authenticate if options.user else None, auth_required=bool(options.user),
                      auth_require_tls=options.security == "starttls",
                      auth_exclude_mechanism=options.without_auth)

    async def run():
        server = await asyncio.get_running_loop().create_server(
            factory, "localhost", options.port, family=socket.AF_INET, ssl=context if implicit else None)
        print("ready", server.sockets[0].getsockname()[1], flush=True)
        await server.serve_forever()

    asyncio.run(run())


# --- scripted ---------------------------------------------------------------------------------------------------------

class Closed(Exception):
    """The conversation is over."""


class Conversation:
    def __init__(self, connection, number, options, mailbox, context):
        self.socket = connection
        self.number = number
        self.options = options
        self.mailbox = mailbox
        self.context = context
        self.replies = dict(reply.split("=", 1) for reply in options.reply)
        self.file = None
        self.encrypted = False

    def wrap(self):
        try:
            self.socket = self.context.wrap_socket(self.socket, server_side=True)
        except (OSError, ssl.SSLError) as error:
            raise Closed from error
        self.encrypted = True
        self.file = self.socket.makefile("rb")

    def say(self, step, usual):
        text = self.replies.get(step, usual)
        if text.startswith("@") and not text.startswith("@dropbody"):
            self.deed(text[1:], usual)
        else:
            self.send("".join(line + "\r\n" for line in text.split("|")).encode())

    def send(self, data):
        try:
            self.socket.sendall(data)
        except OSError as error:
            raise Closed from error

    def deed(self, name, usual):
        if name == "dropafter":
            self.send((usual + "\r\n").encode())
            raise Closed
        if name == "reset":
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            raise Closed
        if name == "silence":
            time.sleep(600)
        if name == "garbage":
            self.send(bytes(range(128, 256)) * 8 + b"\r\n")
            time.sleep(600)
        while name == "flood":
            self.send(b"250-and another thing\r\n" * 100)
        while name == "long":
            self.send(b"x" * 4096)
        if name == "slow":
            for byte in (usual + "\r\n").encode():
                self.send(bytes([byte]))
                time.sleep(0.3)
            return
        raise Closed

    def line(self):
        try:
            line = self.file.readline(65536)
        except OSError as error:
            raise Closed from error
        if not line:
            raise Closed
        return line.rstrip(b"\r\n")

    def offers(self):
        offers = ["test", "8BITMIME"] + ([] if self.options.no_utf8 else ["SMTPUTF8"])
        if self.options.security == "starttls" and not self.encrypted:
            offers.append("STARTTLS")
        if self.options.user:
            offers.append("AUTH PLAIN LOGIN")
        return "|".join(f"250-{offer}" for offer in offers) + "|250 HELP"

    def authenticate(self, arguments):
        if "auth" in self.replies:
            self.say("auth", "235 welcome")
            return
        if arguments[0].upper() == "PLAIN":
            if len(arguments) < 2:
                self.send(b"334 \r\n")
                arguments.append(self.line().decode())
            said = base64.b64decode(arguments[1]).split(b"\0")[1:]
        else:
            self.send(b"334 VXNlcm5hbWU6\r\n")
            said = [base64.b64decode(self.line())]
            self.send(b"334 UGFzc3dvcmQ6\r\n")
            said.append(base64.b64decode(self.line()))
        right = said == [self.options.user.encode(), self.options.password.encode()]
        self.send(b"235 welcome\r\n" if right else b"535 no\r\n")

    def content(self, sender, recipients):
        if self.replies.get("final") == "@dropbody":
            self.line()
            raise Closed
        lines = []
        while (line := self.line()) != b".":
            lines.append(line[1:] if line.startswith(b".") else line)
        if self.options.keep_refused or self.replies.get("final", "2")[0] not in "45":
            self.mailbox.keep(sender, recipients, b"\r\n".join(lines) + b"\r\n", self.number)
        self.say("final", "250 taken")

    def talk(self):
        if self.options.security == "tls":
            self.wrap()
        else:
            self.file = self.socket.makefile("rb")
        self.say("greeting", "220 test")
        sender, recipients, taken = "", [], 0
        while True:
            verb, *arguments = self.line().decode("utf-8", "replace").split(" ")
            verb = verb.upper()
            if verb == "EHLO":
                self.say("ehlo", self.offers())
            elif verb == "STARTTLS":
                self.say("starttls", "220 go")
                if self.replies.get("starttls", "220").startswith("220"):
                    self.wrap()
            elif verb == "AUTH":
                self.authenticate(arguments)
            elif verb == "MAIL":
                if self.options.mails_per_connection and taken >= self.options.mails_per_connection:
                    self.send(b"421 enough for this connection\r\n")
                    raise Closed
                sender, recipients = arguments[0][5:].strip("<>"), []
                self.say("mail", "250 ok")
            elif verb == "RCPT":
                recipients.append(arguments[0][3:].strip("<>"))
                self.say("rcpt", "250 ok")
            elif verb == "DATA":
                self.say("data", "354 go on")
                if self.replies.get("data", "354").startswith("354"):
                    self.content(sender, recipients)
                    taken += 1
                    if self.options.idle_drop:
                        time.sleep(0.05)
                        raise Closed
            elif verb == "QUIT":
                self.say("quit", "221 bye")
                raise Closed
            else:
                self.say(verb.lower(), "502 what")

    def run(self):
        try:
            self.talk()
        except (Closed, OSError):
            pass
        finally:
            self.file = None
            self.socket.close()


def serve_scripted(options, mailbox):
    context = tls_context(options)
    listener = socket.create_server(("127.0.0.1", options.port))
    print("ready", listener.getsockname()[1], flush=True)
    for number in itertools.count(1):
        connection, _ = listener.accept()
        talk = Conversation(connection, number, options, mailbox, context)
        threading.Thread(target=talk.run, daemon=True).start()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--security", choices=["starttls", "tls", "none"], default="none")
    parser.add_argument("--cert")
    parser.add_argument("--key")
    parser.add_argument("--user", default="", help="requires signing in")
    parser.add_argument("--password", default="")
    parser.add_argument("--without-auth", action="append", default=[], metavar="MECHANISM")
    parser.add_argument("--no-utf8", action="store_true")
    parser.add_argument("--old-tls", action="store_true", help="TLS 1.1 at most")
    parser.add_argument("--drop-after-body", type=int, default=0, metavar="EVERY_N", help="take it, close without reply")
    parser.add_argument("--delay-final", type=float, default=0, metavar="SECONDS")
    scripted = parser.add_argument_group("scripted")
    scripted.add_argument("--scripted", action="store_true")
    scripted.add_argument("--reply", action="append", default=[], metavar="STEP=TEXT")
    scripted.add_argument("--keep-refused", action="store_true", help="write mails whose final reply is 4xx or 5xx too")
    scripted.add_argument("--mails-per-connection", type=int, default=0)
    scripted.add_argument("--idle-drop", action="store_true", help="close after each mail")
    options = parser.parse_args()
    mailbox = Mailbox(options.folder)

    def end_with_input():
        sys.stdin.read()
        # Daemon threads may be asleep; nothing is left to be written.
        import os
        os._exit(0)
    threading.Thread(target=end_with_input, daemon=True).start()
    misbehaves = options.scripted or options.reply or options.mails_per_connection or options.idle_drop
    (serve_scripted if misbehaves else serve_real)(options, mailbox)


if __name__ == "__main__":
    main()
