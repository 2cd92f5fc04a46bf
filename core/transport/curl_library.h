// SPDX-License-Identifier: GPL-3.0-or-later
//
// libcurl, made ready once a process: for this room and for core/post, which submits mail with it.
#pragma once

namespace caretaker::transport {

/// Thread-safe. A write to a connection that the server closed becomes an error and not a signal; Qt's own
/// sockets want the same. Ends the process when libcurl cannot be had: nothing could be done without it.
void initialiseCurl();

} // namespace caretaker::transport
