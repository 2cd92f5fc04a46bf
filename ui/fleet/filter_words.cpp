// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/filter_words.h"

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

class Scanner
{
public:
    explicit Scanner(const QString& text) : m_text(text) {}

    Expected<std::vector<FilterToken>, FilterError> scan()
    {
        std::vector<FilterToken> tokens;
        while (skipSpaces()) {
            auto token = scanToken();
            if (!token)
                return tl::unexpected(token.error());
            tokens.push_back(std::move(*token));
        }
        return tokens;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar here() const { return atEnd() ? QChar(u' ') : m_text.at(m_at); }
    bool take(char16_t c)
    {
        const bool is = !atEnd() && m_text.at(m_at) == c;
        m_at += is ? 1 : 0;
        return is;
    }
    bool skipSpaces()
    {
        while (!atEnd() && here().isSpace())
            ++m_at;
        return !atEnd();
    }

    Expected<FilterToken, FilterError> scanToken()
    {
        FilterToken token{.position = m_at};
        token.negated = take(u'-');
        auto first = scanWord(Stops::Key);
        if (!first)
            return tl::unexpected(first.error());
        if (const auto comparison = takeComparison()) {
            token.key = std::move(*first);
            token.comparison = *comparison;
            if (auto values = scanValues(token); !values)
                return tl::unexpected(values.error());
        } else {
            token.values.push_back(std::move(*first));
        }
        token.length = m_at - token.position;
        return token;
    }

    std::optional<Comparison> takeComparison()
    {
        if (take(u':'))
            return Comparison::Is;
        if (take(u'<'))
            return take(u'=') ? Comparison::LessOrEqual : Comparison::Less;
        if (take(u'>'))
            return take(u'=') ? Comparison::GreaterOrEqual : Comparison::Greater;
        return std::nullopt;
    }

    Expected<void, FilterError> scanValues(FilterToken& token)
    {
        do {
            auto value = scanWord(Stops::Value);
            if (!value)
                return tl::unexpected(value.error());
            token.values.push_back(std::move(*value));
        } while (take(u','));
        return {};
    }

    /// A key ends at what compares, a value at a comma; a word that is neither looks like a key until its
    /// end.
    enum class Stops { Key, Value };
    bool stopsHere(Stops stops) const
    {
        const QChar c = here();
        if (c.isSpace() || c == u'"')
            return true;
        return stops == Stops::Key ? c == u':' || c == u'<' || c == u'>' : c == u',';
    }

    Expected<FilterWord, FilterError> scanWord(Stops stops)
    {
        FilterWord word{.position = m_at};
        while (!atEnd()) {
            if (here() == u'"') {
                if (auto quoted = scanQuoted(word.text); !quoted)
                    return tl::unexpected(quoted.error());
            } else if (stopsHere(stops)) {
                break;
            } else {
                word.text += m_text.at(m_at++);
            }
        }
        word.length = m_at - word.position;
        return word;
    }

    Expected<void, FilterError> scanQuoted(QString& into)
    {
        const qsizetype begin = m_at++;
        while (!atEnd() && here() != u'"') {
            const bool isEscaped = here() == u'\\' && m_at + 1 < m_text.size();
            m_at += isEscaped ? 1 : 0;
            into += m_text.at(m_at++);
        }
        if (take(u'"'))
            return {};
        return tl::unexpected(FilterError{
            FilterError::Kind::OpenQuote, begin, m_text.size() - begin, m_text.sliced(begin), {}});
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

} // namespace

Expected<std::vector<FilterToken>, FilterError> splitFilter(const QString& text)
{
    return Scanner(text).scan();
}

} // namespace caretaker::ui
