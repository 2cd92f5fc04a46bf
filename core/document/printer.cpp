// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/printer.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <algorithm>

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

constexpr QChar RightToLeftMark(u'\u200f');

bool isFromRight(QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; }

/// Text between two tags: a mark before each word that does not begin with a letter from the right.
QString marked(QStringView text)
{
    QString result;
    bool begins = true;
    for (const QChar c : text) {
        if (begins && !c.isSpace() && !isFromRight(c))
            result += RightToLeftMark;
        begins = c.isSpace();
        result += c;
    }
    return result;
}

/// Whether what follows this tag stays as it is.
bool isKept(QStringView tag, bool before)
{
    if (tag.startsWith("<pre"_L1) || tag.startsWith("<svg"_L1))
        return true;
    return before && tag != "</pre>"_L1 && tag != "</svg>"_L1;
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

QString withDirectionMarks(const QString& html)
{
    const qsizetype head = html.indexOf("<head"_L1);
    const qsizetype body = html.indexOf("<body"_L1);
    if (body < 0 || !QStringView(html).first(std::max<qsizetype>(head, 0)).contains("dir=\"rtl\""_L1))
        return html;
    QString result = html.first(body);
    bool kept = false; // inside <pre> or <svg>
    for (qsizetype at = body; at < html.size();) {
        const qsizetype tag = std::max(html.indexOf(u'<', at), at);
        const qsizetype end = html.indexOf(u'>', tag);
        const QStringView text = QStringView(html).sliced(at, tag - at);
        const QStringView name = QStringView(html).sliced(tag, (end < 0 ? html.size() : end + 1) - tag);
        result += kept ? text.toString() : marked(text);
        result += name;
        kept = isKept(name, kept);
        at = tag + name.size();
    }
    return result;
}

Expected<QByteArray> toPdf(const QString& html)
{
    const QString program = QStandardPaths::findExecutable(u"weasyprint"_s);
    if (program.isEmpty())
        return unexpected(Error::failed(u"PDF needs WeasyPrint, which is not installed"_s, {},
                                        u"install the package weasyprint, or ask for HTML and print it"_s));
    QProcess process;
    process.setProcessEnvironment(withoutNetwork());
    process.start(program, {u"--quiet"_s, u"--encoding"_s, u"utf-8"_s, u"-"_s, u"-"_s});
    process.write(withDirectionMarks(html).toUtf8());
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
