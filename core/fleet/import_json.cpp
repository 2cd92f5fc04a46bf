// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/fleet/importers.h"
#include "core/fleet/unique_handles.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace caretaker::fleet {

using namespace Qt::StringLiterals;

namespace {

int lineAt(QByteArrayView bytes, qsizetype offset)
{
    const auto end = bytes.begin() + std::clamp<qsizetype>(offset, 0, bytes.size());
    return 1 + static_cast<int>(std::count(bytes.begin(), end, '\n'));
}

/// QJsonDocument does not say where a value stood. For JSON that it has already accepted, this finds the
/// lines at which the elements of the fleet's array begin: the outermost array, or the one under "cas".
class ElementLines
{
public:
    ElementLines(QByteArrayView json, int arrayDepth) : m_json(json), m_arrayDepth(arrayDepth)
    {
        for (qsizetype i = 0; i < json.size(); ++i)
            i = step(i);
    }

    /// The line of element `index`, or the last one of all.
    int of(qsizetype index) const
    {
        const auto i = static_cast<std::size_t>(index);
        return i < m_lines.size() ? m_lines[i] : m_line;
    }

private:
    /// Takes the token that begins at `i`; returns where it ends.
    qsizetype step(qsizetype i)
    {
        const char c = m_json[i];
        m_line += c == '\n' ? 1 : 0;
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
            return i;
        if (std::exchange(m_awaitsElement, false) && c != ']')
            m_lines.push_back(m_line);
        if (c == '"')
            return text(i);
        if (c == '[' || c == '{')
            open(c);
        else if (c == ']' || c == '}')
            close();
        else if (c == ',')
            m_awaitsElement = m_inFleet && m_depth == m_arrayDepth;
        return i;
    }

    void open(char c)
    {
        ++m_depth;
        if (c == '[' && m_depth == m_arrayDepth && (m_depth == 1 || m_lastText == "\"cas\""))
            m_inFleet = m_awaitsElement = true;
    }

    void close()
    {
        m_inFleet = m_inFleet && m_depth > m_arrayDepth;
        --m_depth;
    }

    qsizetype text(qsizetype begin)
    {
        qsizetype end = begin + 1;
        for (; end < m_json.size() && m_json[end] != '"'; ++end) {
            m_line += m_json[end] == '\n' ? 1 : 0;
            if (m_json[end] == '\\')
                ++end;
        }
        if (m_depth == 1)
            m_lastText = m_json.sliced(begin, std::min(end + 1, m_json.size()) - begin);
        return end;
    }

    QByteArrayView m_json;
    int m_arrayDepth;
    int m_depth = 0;
    bool m_inFleet = false;
    bool m_awaitsElement = false;
    int m_line = 1;
    QByteArrayView m_lastText; // at depth 1: the key of what comes next
    std::vector<int> m_lines;
};

struct FleetArray
{
    QJsonArray cas;
    int depth; ///< of the array: 1, or 2 inside an object
};

Expected<FleetArray> fleetArrayOf(const QByteArray& bytes, const QString& fileName)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return unexpected(Error::badInput(u"not JSON: %1"_s.arg(problem.errorString()),
                                          u"%1:%2"_s.arg(fileName).arg(lineAt(bytes, problem.offset)),
                                          u"an array of CAs, or {\"cas\": [...]}"_s));
    if (document.isArray())
        return FleetArray{document.array(), 1};
    const QJsonValue cas = document.object().value("cas"_L1);
    if (cas.isArray())
        return FleetArray{cas.toArray(), 2};
    return unexpected(Error::badInput(u"no array of CAs"_s, u"%1:1"_s.arg(fileName),
                                      u"an array of CAs, or {\"cas\": [...]}"_s));
}

Expected<DelegatedCa> readElement(const QJsonValue& element)
{
    if (!element.isObject())
        return unexpected(Error::badInput(u"a CA that is not an object"_s, {}, u"{\"handle\": ..., ...}"_s));
    return delegatedCaFromJson(element.toObject());
}

} // namespace

Expected<std::vector<DelegatedCa>> importJson(const QByteArray& bytes, const QString& fileName)
{
    if (auto size = refuseOversized(bytes, fileName); !size)
        return unexpected(size.error());
    const auto array = fleetArrayOf(bytes, fileName);
    if (!array)
        return unexpected(array.error());
    if (array->cas.size() > limits::MaxCasPerTree)
        return unexpected(Error::badInput(u"%1 CAs"_s.arg(array->cas.size()), fileName,
                                          u"at most %1"_s.arg(limits::MaxCasPerTree)));
    const ElementLines lines(bytes, array->depth);
    UniqueHandles fleet;
    for (qsizetype i = 0; i < array->cas.size(); ++i) {
        auto added = readElement(array->cas[i]).and_then([&](DelegatedCa ca) {
            return fleet.add(std::move(ca), lines.of(i));
        });
        if (!added) {
            Error error = added.error();
            error.where = u"%1:%2"_s.arg(fileName).arg(lines.of(i));
            return unexpected(std::move(error));
        }
    }
    return fleet.take();
}

Expected<std::vector<DelegatedCa>> importFleet(const QByteArray& bytes, const QString& fileName)
{
    const QByteArray start = bytes.left(4096).trimmed();
    return start.startsWith('[') || start.startsWith('{') ? importJson(bytes, fileName)
                                                          : importCsv(bytes, fileName);
}

} // namespace caretaker::fleet
