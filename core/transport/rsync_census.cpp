// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/rsync_census.h"

#include <limits>

namespace caretaker::transport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxLine = 16'384; // a message with a path in it, escaped; what is longer is no item
constexpr qsizetype ItemLength = 11;  // rsync(1), --itemize-changes: "YXcstpoguax"
constexpr qsizetype MostDigits = 15;  // a petabyte, and no overflow of the sum below a thousand million files

/// A sum that stays where it is when it would overflow.
qint64 sum(qint64 a, qint64 b) { return a > std::numeric_limits<qint64>::max() - b ? a : a + b; }

} // namespace

QStringList RsyncCensus::arguments()
{
    return {u"--itemize-changes"_s, u"--itemize-changes"_s, u"--out-format=%i %l"_s};
}

QByteArray RsyncCensus::take(const QByteArray& output)
{
    QByteArray others;
    m_pending += output;
    qsizetype start = 0;
    for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n', start)) {
        const QByteArray line = m_pending.sliced(start, end - start);
        start = end + 1;
        if (!takeItem(line))
            others += line + '\n';
    }
    m_pending.remove(0, start);
    if (m_pending.size() > MaxLine)
        m_pending.clear();
    return others;
}

/// ">f+++++++++ 4" or "*deleting   0".
bool RsyncCensus::takeItem(const QByteArray& line)
{
    if (line.startsWith("*deleting "))
        return true;
    const bool isItem = line.size() > ItemLength + 1 && QByteArrayView("<>ch.").contains(line.at(0)) &&
                        QByteArrayView("fdLDS").contains(line.at(1)) && line.at(ItemLength) == ' ';
    bool isNumber = false;
    const QByteArray digits = isItem ? line.sliced(ItemLength + 1) : QByteArray();
    const qint64 length = digits.size() <= MostDigits ? digits.toLongLong(&isNumber) : 0;
    if (!isNumber || length < 0)
        return false;
    ++m_entries;
    if (line.at(1) != 'f')
        return true;
    m_bytes = sum(m_bytes, length);
    if (line.at(0) == '>')
        m_received = sum(m_received, length);
    return true;
}

} // namespace caretaker::transport
