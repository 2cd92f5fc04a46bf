// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/readiness_history.h"

#include <QFile>
#include <QJsonDocument>

#include <unistd.h>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaxLineBytes = 64'000;
const QString Schema = u"caretaker/readiness-history/1"_s;

QJsonObject headOf(const readiness::Inputs& inputs)
{
    return {{u"schema"_s, Schema},
            {u"notification"_s, inputs.notification ? inputs.notification->toString() : QString()},
            {u"rsync"_s, inputs.rsync ? inputs.rsync->toString() : QString()}};
}

Error badLine(const QString& path, int line, const QString& what)
{
    return Error::badInput(what, u"%1:%2"_s.arg(path).arg(line), u"name another file with --history"_s);
}

/// Nothing where the last line is torn.
struct WholeLines
{
    readiness::Watch watch;
    qint64 bytes = 0; ///< of whole lines
};

Expected<void> takeLine(WholeLines& whole, const QByteArray& line, int number, const QString& path,
                        const readiness::Inputs& inputs)
{
    if (number == 1) {
        const QJsonObject head = QJsonDocument::fromJson(line).object();
        if (head.value("schema"_L1) != Schema)
            return unexpected(badLine(path, number, u"is no history of readiness"_s));
        if (head != headOf(inputs))
            return unexpected(badLine(path, number, u"is the history of another repository"_s));
        return {};
    }
    const auto look = readiness::lookFromLine(line);
    if (!look)
        return unexpected(badLine(path, number, u"is no look"_s));
    whole.watch.add(*look);
    return {};
}

Expected<WholeLines> readLines(const QString& path, const readiness::Inputs& inputs,
                               const readiness::Numbers& numbers)
{
    WholeLines whole{.watch = readiness::Watch(numbers)};
    QFile file(path);
    if (!file.exists())
        return whole;
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error::badInput(u"cannot be read: "_s + file.errorString(), path));
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine(MaxLineBytes);
        if (!line.endsWith('\n') && file.atEnd())
            break; // torn
        if (const auto taken = takeLine(whole, line, number, path, inputs); !taken)
            return unexpected(taken.error());
        whole.bytes = file.pos();
    }
    return whole;
}

Expected<void> writeLine(QFile& file, const QByteArray& line)
{
    const QByteArray bytes = line + '\n';
    if (file.write(bytes) == bytes.size() && file.flush() && fdatasync(file.handle()) == 0)
        return {};
    return unexpected(Error::failed(u"cannot be written: "_s + file.errorString(), file.fileName(),
                                    u"free some space, then start again: nothing before is lost"_s));
}

} // namespace

Expected<readiness::Watch> readHistory(const QString& path, const readiness::Inputs& inputs,
                                       const readiness::Numbers& numbers)
{
    return readLines(path, inputs, numbers).map([](WholeLines&& whole) { return std::move(whole.watch); });
}

Expected<ReadinessHistory> ReadinessHistory::open(const QString& path, const readiness::Inputs& inputs,
                                                  const readiness::Numbers& numbers)
{
    auto lock = std::make_unique<QLockFile>(path + ".lock"_L1);
    lock->setStaleLockTime(0);
    if (!lock->tryLock())
        return unexpected(Error::refused(u"is being written by another caretaker readiness"_s, path,
                                         u"stop that one, or name another file"_s));
    auto whole = readLines(path, inputs, numbers);
    if (!whole)
        return unexpected(whole.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.resize(whole->bytes))
        return unexpected(Error::failed(u"cannot be written: "_s + file.errorString(), path));
    if (whole->bytes == 0)
        if (const auto begun = writeLine(file, QJsonDocument(headOf(inputs)).toJson(QJsonDocument::Compact));
            !begun)
            return unexpected(begun.error());
    return ReadinessHistory(path, std::move(lock), std::move(whole->watch));
}

Expected<void> ReadinessHistory::append(const readiness::WatchLook& look)
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return unexpected(Error::failed(u"cannot be written: "_s + file.errorString(), m_path));
    return writeLine(file, toLine(look)).map([&] { m_watch.add(look); });
}

} // namespace caretaker::service
