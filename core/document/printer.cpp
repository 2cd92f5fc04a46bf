// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/printer.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace caretaker::document {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestPrintMs = 120'000;

/// A page that named something far away would be refused by a proxy that does not exist.
QProcessEnvironment withoutNetwork()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"http_proxy"_s, u"https_proxy"_s, u"ftp_proxy"_s})
        environment.insert(name, u"http://127.0.0.1:9"_s);
    return environment;
}

Error failure(const QProcess& process, const QByteArray& said)
{
    const QString last = QString::fromUtf8(said.trimmed()).section(u'\n', -1);
    const QString why = process.error() == QProcess::Timedout ? u"took longer than two minutes"_s
                        : last.isEmpty()                      ? u"ended without a page"_s
                                                              : last.left(300);
    return Error::failed(u"the page could not be printed: WeasyPrint %1"_s.arg(why));
}

} // namespace

Expected<QByteArray> toPdf(const QString& html)
{
    const QString program = QStandardPaths::findExecutable(u"weasyprint"_s);
    if (program.isEmpty())
        return unexpected(Error::failed(u"PDF needs WeasyPrint, which is not installed"_s, {},
                                        u"install the package weasyprint, or ask for HTML and print it"_s));
    QProcess process;
    process.setProcessEnvironment(withoutNetwork());
    process.start(program, {u"--quiet"_s, u"--encoding"_s, u"utf-8"_s, u"-"_s, u"-"_s});
    process.write(html.toUtf8());
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(LongestPrintMs);
    if (!ended) {
        process.kill();
        process.waitForFinished(1'000);
    }
    const QByteArray pdf = process.readAllStandardOutput();
    if (!ended || process.exitCode() != 0 || !pdf.startsWith("%PDF"))
        return unexpected(failure(process, process.readAllStandardError()));
    return pdf;
}

} // namespace caretaker::document
