// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that nearly every source of the desktop includes; compiled once. Nothing may rely on it: each file
// includes what it uses.
#pragma once

#include "core/base/precompiled.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTreeView>
#include <QWidget>
