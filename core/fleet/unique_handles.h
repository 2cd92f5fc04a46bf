// SPDX-License-Identifier: GPL-3.0-or-later
//
// What both importers check about a file as a whole. Internal to the room.
#pragma once

#include "core/base/limits.h"
#include "core/fleet/delegated_ca.h"

#include <unordered_map>

namespace caretaker::fleet {

inline Expected<void> refuseOversized(const QByteArray& bytes, const QString& fileName)
{
    if (bytes.size() <= limits::MaxFleetFileBytes)
        return {};
    return unexpected(Error::badInput(QStringLiteral("%1 bytes").arg(bytes.size()), fileName,
                                      QStringLiteral("at most %1 bytes").arg(limits::MaxFleetFileBytes)));
}

/// The CAs of one file in order, each handle once.
class UniqueHandles
{
public:
    Expected<void> add(DelegatedCa ca, int line)
    {
        const auto [known, isNew] = m_lines.try_emplace(ca.handle, line);
        if (!isNew)
            return unexpected(
                Error::badInput(QStringLiteral("handle: \"%1\" again").arg(ca.handle.toString()), {},
                                QStringLiteral("first at line %1; once a file").arg(known->second)));
        m_cas.push_back(std::move(ca));
        return {};
    }
    std::vector<DelegatedCa> take() { return std::move(m_cas); }

private:
    std::unordered_map<CaHandle, int> m_lines;
    std::vector<DelegatedCa> m_cas;
};

} // namespace caretaker::fleet
