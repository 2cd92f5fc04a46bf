// SPDX-License-Identifier: GPL-3.0-or-later
//
// Thousands of RSA-2048 keys in a second or two, for tests only: each key is the product of another pair out
// of a few dozen primes. They are distinct, real, and worth nothing, since any two may share a prime.
#pragma once

#include "core/lab/keys.h"

namespace caretaker::interop {

Expected<std::vector<lab::SigningKey>> makeCheapKeys(int count);

} // namespace caretaker::interop
