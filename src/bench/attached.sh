#!/bin/sh
# bpftrace -c runs its child once everything is attached: this says when, and waits to be ended.
echo attached
exec sleep 3600
