// SPDX-License-Identifier: GPL-3.0-or-later
//
// Zygote: takes tasks from a socket and forks a process for each, which enters the sandbox, decodes one
// document and ends. So what one document does to its process is gone with it: a crash, a leak, or code that
// took it over. The zygote itself never looks at a document.
//
// Each message on the socket (SOCK_SEQPACKET) is
//   to us:   Request, then the task (rrdp::DecodeTask::toBytes()), with two descriptors: the document, to be
//            read from its start, and an empty file for the answer
//   from us: Report
// The first message from us is a Hello.
#pragma once

#include "core/rrdp/decode_protocol.h"

namespace caretaker::decoder {

/// Serves until the other side closes; returns the exit code.
int serve(int socket);

} // namespace caretaker::decoder
