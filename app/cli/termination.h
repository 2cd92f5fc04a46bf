// SPDX-License-Identifier: GPL-3.0-or-later
//
// Turns SIGTERM and SIGINT into a Qt signal on the event loop, so that long-running commands stop in order:
// servers close, children end, what was begun is committed. One instance at a time.
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace caretaker::cli {

class Termination : public QObject
{
    Q_OBJECT
public:
    explicit Termination(QObject* parent = nullptr);
    ~Termination() override;

Q_SIGNALS:
    void requested();

private:
    int m_descriptor = -1;
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace caretaker::cli
