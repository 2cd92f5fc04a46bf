// SPDX-License-Identifier: GPL-3.0-or-later
//
// SourceText: an English text that lies in a data file (a template, a checklist, a catalogue), where lupdate
// cannot see it. Each room with such files has a function that lists its own; translations/strings.h has them
// all.
#pragma once

#include <QString>

#include <tuple>
#include <vector>

namespace caretaker::language {

struct SourceText
{
    QString context; ///< as in Translations::text
    QString text;
    bool counted = false; ///< has plural forms: Translations::counted

    friend bool operator==(const SourceText&, const SourceText&) = default;
    friend bool operator<(const SourceText& a, const SourceText& b)
    {
        return std::tie(a.context, a.text, a.counted) < std::tie(b.context, b.text, b.counted);
    }
};

} // namespace caretaker::language
