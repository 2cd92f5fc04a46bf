# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the lab fleet with history at FOLDER by PROGRAM, unless one made by this very program is there. The program of the
# release preset does it in a fraction of the time: it is used where it was built after PROGRAM.
set(stamp "${FOLDER}/demo.json")
if(EXISTS "${stamp}" AND NOT "${PROGRAM}" IS_NEWER_THAN "${stamp}")
  return()
endif()
cmake_path(GET PROGRAM PARENT_PATH bin)
set(optimised "${bin}/../../release/bin/caretaker")
if(EXISTS "${optimised}" AND "${optimised}" IS_NEWER_THAN "${PROGRAM}")
  set(PROGRAM "${optimised}")
endif()
file(REMOVE_RECURSE "${FOLDER}")
execute_process(COMMAND "${PROGRAM}" --quiet demo --dir "${FOLDER}" COMMAND_ERROR_IS_FATAL ANY)
