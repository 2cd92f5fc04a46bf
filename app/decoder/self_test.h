// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace caretaker::decoder {

/// Tries from within the sandbox what a document must never be able to do, each in a process of its own, and
/// prints how that went. 0 when everything was refused, else 1.
int selfTest();

} // namespace caretaker::decoder
