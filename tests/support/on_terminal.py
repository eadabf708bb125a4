#!/usr/bin/python3
"""on_terminal.py PROMPT COMMAND [ARGUMENT...]: runs COMMAND on a terminal of its own, types the line of the standard
input once PROMPT has appeared there, and prints all that the terminal showed. Its status is that of COMMAND."""
import os
import pty
import sys

line = sys.stdin.buffer.readline()
prompt = sys.argv[1].encode()
pid, terminal = pty.fork()
if pid == 0:
    os.execv(sys.argv[2], sys.argv[2:])
shown = b""
typed = False
while True:
    try:
        piece = os.read(terminal, 4096)
    except OSError:  # The other side is closed.
        break
    if not piece:
        break
    shown += piece
    if not typed and prompt in shown:
        typed = True
        os.write(terminal, line)
sys.stdout.buffer.write(shown)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
