// SPDX-License-Identifier: GPL-3.0-or-later
//
// caretaker-decoder: decodes what repositories publish, one sandboxed process a document, for the programs
// that must outlive any document. They start it; people only run its self-test.
#include "app/decoder/self_test.h"
#include "app/decoder/zygote.h"
#include "core/rrdp/decode_protocol.h"

#include <cstdio>
#include <cstring>
#include <sys/socket.h>

namespace {

bool isSocket(int descriptor)
{
    int type = 0;
    socklen_t size = sizeof(type);
    return ::getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_SEQPACKET;
}

} // namespace

int main(int argc, char** argv)
{
    using namespace caretaker;
    if (argc == 2 && std::strcmp(argv[1], "--self-test") == 0)
        return decoder::selfTest();
    if (argc == 1 && isSocket(rrdp::protocol::Socket))
        return decoder::serve(rrdp::protocol::Socket);
    std::fputs("caretaker-decoder is started by caretaker.\n"
               "usage: caretaker-decoder --self-test   tries to get out of its own sandbox\n",
               stderr);
    return 2;
}
