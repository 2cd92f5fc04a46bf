// SPDX-License-Identifier: GPL-3.0-or-later
//
// Running programs and handling files for benchmarks. What does not work ends the benchmark with a sentence
// and exit code 4: half a measurement is none.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace caretaker::bench {

[[noreturn]] void fail(const QString& why);

QByteArray readFile(const QString& path);
void writeFile(const QString& path, const QByteArray& bytes);

/// Its standard output.
QByteArray outputOf(const QStringList& command);

struct Run
{
    double wall = 0;  ///< seconds
    double cpu = 0;   ///< seconds, user and system
    long peakKib = 0; ///< resident
};

/// Runs to the end with its output thrown away.
Run measure(const QStringList& command);

bool isInstalled(const QString& program);

/// Processor, cores, kernel, Qt and OpenSSL, for the record.
QString machine();

} // namespace caretaker::bench
