// SPDX-License-Identifier: GPL-3.0-or-later
//
// caretaker-decoder with decoders that go wrong: what the document says is what happens to its process. The
// zygote, the sandbox and the protocol are the real ones.
#include "app/decoder/zygote.h"
#include "core/rrdp/decode_protocol.h"
#include "core/rrdp/decode_task.h"

#include <atomic>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace caretaker::rrdp {

QByteArray perform(const DecodeTask&, const QByteArray& document)
{
    if (document == "crash")
        ::raise(SIGSEGV);
    if (document == "abort")
        std::abort();
    if (document == "spin")
        for (std::atomic<unsigned> i = 0;; ++i) {
        }
    if (document == "eat")
        for (std::vector<QByteArray> eaten;;)
            eaten.emplace_back(10'000'000, Qt::Uninitialized);
    if (document == "phone home")
        ::socket(AF_INET, SOCK_STREAM, 0);
    if (document == "blow up")
        return QByteArray(100'000'000, 'x');
    if (document == "kill the zygote")
        ::kill(::getppid(), SIGKILL);
    return document.toUpper();
}

} // namespace caretaker::rrdp

int main() { return caretaker::decoder::serve(caretaker::rrdp::protocol::Socket); }
