# SPDX-License-Identifier: GPL-3.0-or-later
# How a room, a test and a fuzz target are declared. Each room has its own CMakeLists.txt.

# caretaker_room(Rpki SOURCES a.cpp b.cpp LINKS Caretaker::Base PRIVATE_LINKS OpenSSL::Crypto [QT_MOC])
# makes the static library caretaker_rpki with the alias Caretaker::Rpki.
function(caretaker_room name)
  cmake_parse_arguments(ARG "QT_MOC" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  string(TOLOWER "caretaker_${name}" target)
  add_library(${target} STATIC ${ARG_SOURCES})
  add_library(Caretaker::${name} ALIAS ${target})
  target_link_libraries(${target} PUBLIC caretaker_flags Qt6::Core ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
  if(ARG_QT_MOC)
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
  endif()
  target_precompile_headers(${target} PRIVATE "${PROJECT_SOURCE_DIR}/core/base/precompiled.h")
endfunction()

# caretaker_test(rpki/tst_manifest LINKS Caretaker::Rpki [LABELS interop] [TIMEOUT 60])
# builds tests/rpki/tst_manifest.cpp into one Qt Test program and registers it with ctest.
# A test whose data is absent calls QSKIP with the reason.
function(caretaker_test path)
  cmake_parse_arguments(ARG "RUN_SERIAL" "TIMEOUT" "LINKS;LABELS;SOURCES" ${ARGN})
  string(REPLACE "/" "_" target "${path}")
  add_executable(${target} "${PROJECT_SOURCE_DIR}/tests/${path}.cpp" ${ARG_SOURCES})
  set_target_properties(${target} PROPERTIES AUTOMOC ON
    RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
  target_link_libraries(${target} PRIVATE caretaker_flags Qt6::Core Qt6::Test ${ARG_LINKS})
  target_compile_definitions(${target} PRIVATE
    CARETAKER_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    CARETAKER_SHARED_DATA="${PROJECT_SOURCE_DIR}/../shared/data"
    CARETAKER_BIN_DIR="${PROJECT_BINARY_DIR}/bin")
  add_test(NAME ${path} COMMAND ${target})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  set_tests_properties(${path} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
  if(ARG_RUN_SERIAL)
    set_tests_properties(${path} PROPERTIES RUN_SERIAL ON)
  endif()
endfunction()

# caretaker_fuzz(rpki_manifest LINKS Caretaker::Rpki) builds tests/fuzz/fuzz_rpki_manifest.cpp
# with libFuzzer where CARETAKER_FUZZ is on (preset "fuzz"), and nothing elsewhere.
function(caretaker_fuzz name)
  if(NOT CARETAKER_FUZZ)
    return()
  endif()
  cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
  add_executable(fuzz_${name} "${PROJECT_SOURCE_DIR}/tests/fuzz/fuzz_${name}.cpp")
  target_link_libraries(fuzz_${name} PRIVATE caretaker_flags Qt6::Core ${ARG_LINKS})
  target_compile_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
  target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
  set_target_properties(fuzz_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/fuzz")
endfunction()
