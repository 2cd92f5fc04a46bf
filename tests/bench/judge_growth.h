// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much does the database grow for each CA, when rounds every ten minutes go through Cycle for a long
// time?
#pragma once

#include <QJsonObject>
#include <QString>

namespace caretaker::bench {

/// Simulates so many days of a few healthy CAs, then of as many that are down for four hours and up for four;
/// prints and returns bytes by table. The databases are made in `dir`.
QJsonObject measureGrowth(const QString& dir, int days);

} // namespace caretaker::bench
