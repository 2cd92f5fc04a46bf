#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A submission server on loopback for tests: STARTTLS or implicit TLS, AUTH, a Maildir, and faults.

usage: smtp_server.py --cert PEM --maildir DIR [--implicit] [--auth USER:PASSWORD] [--script FILE] [--plain]

Prints "PORT" once it listens. Before each message it reads the first line of the script file, if there is one,
and takes it off:
  ok          take it                    451 | 550       answer so to RCPT
  data-451 | data-554  answer so after the final dot
  close       take it, store it, and close the connection without an answer
  slow        take it, store it, and answer after a moment
  stall       take it, store it, and answer nothing for a minute
Each stored message is one file in DIR/new, with "X-Envelope-To" before it. The aiosmtpd package (Debian:
python3-aiosmtpd) does the work.
"""
import argparse
import asyncio
import logging
import mailbox
import os
import ssl
import sys
import warnings

try:
    from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword
except ImportError:
    sys.exit(77)  # the test skips

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)


class Handler:
    def __init__(self, options):
        self.options = options
        self.act = "ok"
        self.box = mailbox.Maildir(options.maildir, create=True)

    def next_act(self):
        script = self.options.script
        if not script or not os.path.exists(script):
            return "ok"
        with open(script) as file:
            lines = file.read().split("\n")
        acts = [line for line in lines if line]
        if not acts:
            return "ok"
        with open(script + ".new", "w") as file:
            file.write("\n".join(acts[1:]))
        os.replace(script + ".new", script)
        return acts[0]

    async def handle_MAIL(self, server, session, envelope, address, options):
        self.act = self.next_act()
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.act == "451":
            return "451 4.7.1 greylisted, come back later <%s>" % address
        if self.act == "550":
            return "550 5.1.1 <%s>: no such user here" % address
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if self.act == "data-451":
            return "451 4.3.0 later, please"
        if self.act == "data-554":
            return "554 5.7.1 we do not like this message"
        head = "X-Envelope-To: %s\r\n" % ",".join(envelope.rcpt_tos)
        self.box.add(head.encode() + envelope.original_content)
        if self.act == "close":
            server.transport.abort()
        if self.act == "slow":
            await asyncio.sleep(0.03)
        if self.act == "stall":
            await asyncio.sleep(60)
        return "250 2.0.0 taken"


def authenticator(expected):
    user, password = expected.split(":", 1)

    def check(server, session, envelope, mechanism, data):
        good = isinstance(data, LoginPassword) and data.login.decode() == user and data.password.decode() == password
        return AuthResult(success=good, handled=good)

    return check


async def serve(options):
    context = None
    if not options.plain:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.cert)
    handler = Handler(options)

    def factory():
        auth = {}
        if options.auth:
            auth = {"authenticator": authenticator(options.auth), "auth_required": True,
                    "auth_require_tls": not options.plain and not options.implicit}
        starttls = context if context and not options.implicit else None
        return SMTP(handler, tls_context=starttls, require_starttls=starttls is not None, enable_SMTPUTF8=True,
                    hostname="localhost", **auth)

    loop = asyncio.get_running_loop()
    server = await loop.create_server(factory, "127.0.0.1", options.port, ssl=context if options.implicit else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


parser = argparse.ArgumentParser()
parser.add_argument("--cert")
parser.add_argument("--maildir", required=True)
parser.add_argument("--implicit", action="store_true")
parser.add_argument("--plain", action="store_true")
parser.add_argument("--auth")
parser.add_argument("--script")
parser.add_argument("--port", type=int, default=0)
asyncio.run(serve(parser.parse_args()))
