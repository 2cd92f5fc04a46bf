// SPDX-License-Identifier: GPL-3.0-or-later
//
// TextId<Tag>: a name that a person or a registry gave to one thing (a CA's handle, a vantage, a policy).
// Never empty, at most 255 characters, printable, no white space at either end; distinct types by tag.
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <functional>
#include <optional>

namespace caretaker {

bool isWellFormedTextId(QStringView text);

template <typename Tag>
class TextId
{
public:
    static std::optional<TextId> tryFromString(const QString& text)
    {
        if (!isWellFormedTextId(text))
            return std::nullopt;
        return TextId(text);
    }
    /// For literals and for text already checked; a malformed one is a programming error.
    static TextId fromString(const QString& text)
    {
        Q_ASSERT(isWellFormedTextId(text));
        return TextId(text);
    }

    const QString& toString() const { return m_text; }

    friend bool operator==(const TextId&, const TextId&) = default;
    friend std::strong_ordering operator<=>(const TextId& a, const TextId& b)
    {
        return a.m_text.compare(b.m_text) <=> 0;
    }
    friend size_t qHash(const TextId& value, size_t seed = 0) noexcept { return qHash(value.m_text, seed); }

private:
    explicit TextId(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace caretaker

template <typename Tag>
struct std::hash<caretaker::TextId<Tag>>
{
    std::size_t operator()(const caretaker::TextId<Tag>& value) const noexcept { return qHash(value); }
};
