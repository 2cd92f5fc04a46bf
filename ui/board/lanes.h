// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lanes: the board itself, a list of cards a column. One card is current in all of it. Left and Right go from
// column to column, Up and Down within one.
#pragma once

#include "core/service/case_board.h"

#include <QLabel>
#include <QWidget>

#include <array>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QListView;
QT_END_NAMESPACE

namespace caretaker::ui {

class CardModel;

class Lanes : public QWidget
{
    Q_OBJECT
public:
    explicit Lanes(QWidget* parent);

    void setCards(const std::vector<service::CaseCard>& cards, Instant now);
    /// By case id or handle; false when there is no such card.
    bool select(const QString& caseIdOrHandle);
    QString selected() const { return m_selected; } ///< a case id; empty: none
    int count() const { return m_count; }
    QListView* list(service::Lane lane) const;

Q_SIGNALS:
    void selectionChanged(const QString& caseId);
    void opened(const QString& caseId); ///< Return or a double click

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Column
    {
        QLabel* title = nullptr;
        QListView* view = nullptr;
        CardModel* model = nullptr;
    };
    void addColumn(int place);
    void currentChanged(int place, const QModelIndex& index);
    bool step(int place, int by);

    QGridLayout* m_grid;
    std::array<Column, service::LaneCount> m_columns;
    QString m_selected;
    int m_count = 0;
    bool m_isFilling = false;
};

} // namespace caretaker::ui
