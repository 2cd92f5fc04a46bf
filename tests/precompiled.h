// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that nearly every test includes; compiled once for all tests. Nothing may rely on it: each file
// includes what it uses.
#pragma once

#include "core/base/precompiled.h"

#include <QTest>
#include <QtTest>
