// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card_model.h"

#include "ui/base/state_icon.h"
#include "ui/board/board_words.h"

#include <algorithm>

namespace caretaker::ui {

using service::CaseCard;

int CardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant CardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseCard& card = m_cards[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return card.ca.toString();
    case Qt::DecorationRole:
        return stateIcon(card.state);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spokenText(card, m_now);
    case CaseIdRole:
        return card.caseId;
    case CardRole:
        return QVariant::fromValue(&card);
    case NowRole:
        return static_cast<qint64>(m_now.time_since_epoch().count());
    default:
        return {};
    }
}

QModelIndex CardModel::indexOf(const QString& caseIdOrHandle) const
{
    const auto found = std::ranges::find_if(m_cards, [&](const CaseCard& card) {
        return card.caseId == caseIdOrHandle || card.ca.toString() == caseIdOrHandle;
    });
    return found == m_cards.end() ? QModelIndex() : index(static_cast<int>(found - m_cards.begin()));
}

void CardModel::takeOut(const std::vector<CaseCard>& staying)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const QString& id = m_cards[static_cast<std::size_t>(row)].caseId;
        if (std::ranges::find(staying, id, &CaseCard::caseId) != staying.end())
            continue;
        beginRemoveRows({}, row, row);
        m_cards.erase(m_cards.begin() + row);
        endRemoveRows();
    }
}

/// Each card into its place: those that went are out, those that stay move, new ones come in.
void CardModel::setCards(std::vector<CaseCard> cards, Instant now)
{
    m_now = now;
    takeOut(cards);
    for (int row = 0; row < static_cast<int>(cards.size()); ++row) {
        const CaseCard& card = cards[static_cast<std::size_t>(row)];
        const int old = indexOf(card.caseId).row();
        if (old < 0) {
            beginInsertRows({}, row, row);
            m_cards.insert(m_cards.begin() + row, card);
            endInsertRows();
        } else if (old != row) {
            beginMoveRows({}, old, old, {}, row);
            std::rotate(m_cards.begin() + row, m_cards.begin() + old, m_cards.begin() + old + 1);
            endMoveRows();
        }
    }
    m_cards = std::move(cards);
    if (!m_cards.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace caretaker::ui
