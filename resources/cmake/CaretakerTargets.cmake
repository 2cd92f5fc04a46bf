# SPDX-License-Identifier: GPL-3.0-or-later
# How a room, a test, a fuzz target and a benchmark are declared. Each room has its own CMakeLists.txt.

# Precompiled headers cost several seconds of compiler time each, so there are few: one for rooms, one for
# the desktop's parts, one for commands (CLI11 is large), one for tests. A source may include them only if its compiler sees the same definitions as
# they did, as far as the headers in them care: those of Qt Core do not care about other Qt modules, those
# of Qt Test care about Qt Network, which is why every test links it.
function(_caretaker_pch target header)
  file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/pch/${target}.cpp" CONTENT "// nothing\n")
  add_library(${target} OBJECT "${PROJECT_BINARY_DIR}/pch/${target}.cpp")
  target_link_libraries(${target} PRIVATE caretaker_flags ${ARGN})
  target_precompile_headers(${target} PRIVATE "${PROJECT_SOURCE_DIR}/${header}")
endfunction()

function(_caretaker_use_room_pch target)
  if(NOT TARGET caretaker_pch)
    _caretaker_pch(caretaker_pch core/base/precompiled.h Qt6::Core tl::expected)
    _caretaker_lint_input(caretaker_pch)
  endif()
  target_precompile_headers(${target} REUSE_FROM caretaker_pch)
endfunction()

function(_caretaker_use_test_pch target)
  if(NOT TARGET caretaker_test_pch)
    # Qt Test defines each test's own folders, which no two tests could share precompiled headers with.
    set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
    _caretaker_pch(caretaker_test_pch tests/precompiled.h caretaker_quick_flags Qt6::Core Qt6::Network Qt6::Test tl::expected)
  endif()
  target_precompile_headers(${target} REUSE_FROM caretaker_test_pch)
endfunction()

# Headers cost more to compile than what includes them, so the sources of a room are compiled several at a time,
# by their first letter: a quarter of the time. Their anonymous namespaces become one, so the compiler says where two of
# them give one name to two things. That each source includes what it needs, the presets without CARETAKER_UNITY show.
function(_caretaker_unity target)
  if(NOT CARETAKER_UNITY)
    return()
  endif()
  get_target_property(sources ${target} SOURCES)
  foreach(letters IN ITEMS a-b c d-g h-l m-o p-r s-z)
    set(group ${sources})
    list(FILTER group INCLUDE REGEX "^[${letters}][^/]*\\.cpp$")
    set_source_files_properties(${group} PROPERTIES UNITY_GROUP ${letters})
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

# What `./dev lint` must build before clang-tidy can read the sources: moc's output and clang's own
# precompiled headers. Each target adds its own.
function(_caretaker_lint_input target)
  if(NOT TARGET lint_inputs)
    add_custom_target(lint_inputs)
  endif()
  add_dependencies(lint_inputs ${target})
endfunction()

# caretaker_room(Rpki SOURCES a.cpp b.cpp [ALONE b.cpp] LINKS Caretaker::Base PRIVATE_LINKS OpenSSL::Crypto [QT_MOC])
# makes the static library caretaker_rpki with the alias Caretaker::Rpki. ALONE: never compiled with others, as sources
# that name the same things on purpose, whose private class has members out of an anonymous namespace, or that a test
# replaces.
function(caretaker_room name)
  cmake_parse_arguments(ARG "QT_MOC" "" "SOURCES;ALONE;LINKS;PRIVATE_LINKS" ${ARGN})
  string(TOLOWER "caretaker_${name}" target)
  add_library(${target} STATIC ${ARG_SOURCES})
  add_library(Caretaker::${name} ALIAS ${target})
  target_link_libraries(${target} PUBLIC caretaker_flags Qt6::Core ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
  if(ARG_QT_MOC)
    set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOGEN_ORIGIN_DEPENDS OFF)
    _caretaker_lint_input(${target}_autogen)
  endif()
  _caretaker_use_room_pch(${target})
  _caretaker_unity(${target})
  set_source_files_properties(${ARG_ALONE} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()

# AUTOMOC would scan every test and compile an empty file for each, a second a test; one call of moc for the
# class in the test's own source does. Tests that bring headers of their own get AUTOMOC.
function(_caretaker_moc_test target path sources)
  if(sources MATCHES "\\.h(;|$)")
    set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOGEN_ORIGIN_DEPENDS OFF)
    return()
  endif()
  cmake_path(GET path FILENAME name)
  set(moc "${CMAKE_CURRENT_BINARY_DIR}/${target}_moc/${name}.moc")
  qt6_generate_moc("${PROJECT_SOURCE_DIR}/tests/${path}.cpp" "${moc}" TARGET ${target})
  target_sources(${target} PRIVATE "${moc}")
  target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${target}_moc")
endfunction()

# caretaker_test(rpki/tst_manifest LINKS Caretaker::Rpki [SOURCES more.cpp] [LABELS interop] [TIMEOUT 60]
#                [RUN_SERIAL] [GUI])
# builds tests/rpki/tst_manifest.cpp into one Qt Test program and registers it with ctest. GUI is for tests
# that link Qt Gui or Widgets. A test whose data is absent calls QSKIP with the reason.
function(caretaker_test path)
  cmake_parse_arguments(ARG "RUN_SERIAL;GUI" "TIMEOUT" "LINKS;LABELS;SOURCES" ${ARGN})
  string(REPLACE "/" "_" target "${path}")
  add_executable(${target} "${PROJECT_SOURCE_DIR}/tests/${path}.cpp" ${ARG_SOURCES})
  set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
  _caretaker_moc_test(${target} "${path}" "${ARG_SOURCES}")
  target_link_libraries(${target} PRIVATE caretaker_flags caretaker_quick_flags Qt6::Core Qt6::Network Qt6::Test tl::expected ${ARG_LINKS})
  target_compile_definitions(${target} PRIVATE
    CARETAKER_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    CARETAKER_SHARED_DATA="${PROJECT_SOURCE_DIR}/../shared/data"
    CARETAKER_BIN_DIR="${PROJECT_BINARY_DIR}/bin")
  if(NOT ARG_GUI)
    _caretaker_use_test_pch(${target})
  endif()
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  add_test(NAME ${path} COMMAND ${target})
  # Those that may take long begin first, lest one of them runs alone at the end.
  set_tests_properties(${path} PROPERTIES TIMEOUT ${ARG_TIMEOUT} COST ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;ASAN_OPTIONS=allow_addr2line=1")
  if(ARG_RUN_SERIAL)
    set_tests_properties(${path} PROPERTIES RUN_SERIAL ON)
  endif()
endfunction()

# caretaker_fuzz(rpki_manifest LINKS Caretaker::Rpki) takes tests/fuzz/fuzz_rpki_manifest.cpp, which defines
# LLVMFuzzerTestOneInput. In preset "fuzz" it becomes a libFuzzer program in build/fuzz/fuzz/; elsewhere it
# becomes the test fuzz/rpki_manifest, which replays the seeds and past crashes in tests/fuzz/seeds/rpki_manifest/
# and some thousand mutations of them.
function(caretaker_fuzz name)
  cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
  add_executable(fuzz_${name} "${PROJECT_SOURCE_DIR}/tests/fuzz/fuzz_${name}.cpp")
  target_link_libraries(fuzz_${name} PRIVATE caretaker_flags Qt6::Core ${ARG_LINKS})
  set_target_properties(fuzz_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/fuzz")
  _caretaker_use_room_pch(fuzz_${name})
  if(CARETAKER_FUZZ)
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    if(NOT TARGET fuzzers)
      add_custom_target(fuzzers)
    endif()
    add_dependencies(fuzzers fuzz_${name})
  else()
    target_sources(fuzz_${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests/fuzz/replay.cpp")
    add_test(NAME fuzz/${name} COMMAND fuzz_${name} "${PROJECT_SOURCE_DIR}/tests/fuzz/seeds/${name}")
    set_tests_properties(fuzz/${name} PROPERTIES TIMEOUT 120 LABELS fuzz)
  endif()
endfunction()

# caretaker_bench(validate LINKS ...) builds tests/bench/bench_validate.cpp, for `./dev bench validate` only.
function(caretaker_bench name)
  cmake_parse_arguments(ARG "" "" "LINKS;SOURCES" ${ARGN})
  add_executable(bench_${name} EXCLUDE_FROM_ALL "${PROJECT_SOURCE_DIR}/tests/bench/bench_${name}.cpp" ${ARG_SOURCES})
  target_link_libraries(bench_${name} PRIVATE caretaker_flags Qt6::Core ${ARG_LINKS})
  set_target_properties(bench_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bench")
  _caretaker_use_room_pch(bench_${name})
endfunction()
