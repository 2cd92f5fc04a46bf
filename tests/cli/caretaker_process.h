// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program as a black box: arguments in; exit code, standard output and standard error out.
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace caretaker::test {

struct Ran
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline QString programPath() { return QStringLiteral(CARETAKER_BIN_DIR "/caretaker"); }

inline Ran run(const QStringList& arguments, int timeoutMs = 60'000)
{
    QProcess process;
    process.start(programPath(), arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(timeoutMs))
        process.kill();
    process.waitForFinished(5'000);
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace caretaker::test
