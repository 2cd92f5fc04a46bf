// SPDX-License-Identifier: GPL-3.0-or-later
//
// CardModel: the cards of one lane. New values are merged in, card by card, so that views keep selection and
// scroll position. GUI thread.
#pragma once

#include "core/service/case_board.h"

#include <QAbstractListModel>

#include <vector>

namespace caretaker::ui {

class CardModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        CaseIdRole = Qt::UserRole, ///< QString
        CardRole,                  ///< const service::CaseCard*, valid until the model changes
        NowRole,                   ///< qint64, seconds since 1970: what the times are relative to
    };

    explicit CardModel(QObject* parent) : QAbstractListModel(parent) {}

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    void setCards(std::vector<service::CaseCard> cards, Instant now);
    /// Invalid when the case is not in this lane.
    QModelIndex indexOf(const QString& caseIdOrHandle) const;

private:
    void takeOut(const std::vector<service::CaseCard>& staying);

    std::vector<service::CaseCard> m_cards;
    Instant m_now{};
};

} // namespace caretaker::ui

Q_DECLARE_METATYPE(const caretaker::service::CaseCard*)
