// SPDX-License-Identifier: GPL-3.0-or-later
//
// A filter cut into its terms, keys and values, before anybody asks what they mean: for the parser and for
// completion. Pure; every position is one in the text.
#pragma once

#include "ui/fleet/filter.h"

namespace caretaker::ui {

struct FilterWord
{
    QString text; ///< without quotes
    qsizetype position = 0;
    qsizetype length = 0; ///< with quotes
};

struct FilterToken
{
    bool negated = false;
    std::optional<FilterWord> key{};
    Comparison comparison = Comparison::Is;
    std::vector<FilterWord> values{}; ///< at least one, which may be empty; without a key just one
    qsizetype position = 0;
    qsizetype length = 0;
};

/// Fails only for a quote that is not closed.
Expected<std::vector<FilterToken>, FilterError> splitFilter(const QString& text);

} // namespace caretaker::ui
