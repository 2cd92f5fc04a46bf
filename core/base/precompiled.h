// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that nearly every source includes; compiled once a room. Nothing may rely on it: each file
// includes what it uses.
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <chrono>
#include <compare>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>
