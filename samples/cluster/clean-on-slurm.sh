#!/bin/bash
#SBATCH --job-name=clean-article
#SBATCH --array=0-99
#SBATCH --cpus-per-task=4
#SBATCH --mem-per-cpu=1G
#SBATCH --requeue
#
# Cleans a folder of JSONL files into another:
#
#     sbatch clean-on-slurm.sh raw/ clean/
#
# The files are dealt out to the tasks of the array. What is in `clean` is whole and is not made again, so that the same
# line goes on after anything that has gone wrong; Slurm itself says it again for a node that fails.
set -euo pipefail
shopt -s nullglob

raw=$1
clean=$2
first=$SLURM_ARRAY_TASK_MIN
tasks=$SLURM_ARRAY_TASK_COUNT
if ((SLURM_ARRAY_TASK_MAX - first + 1 != tasks)); then
  echo 'clean-on-slurm.sh: files would be left out; give --array a range without gaps' >&2
  exit 2
fi

part=
trap 'rm -f "$part"' EXIT
mkdir -p "$clean"
files=("$raw"/*.jsonl)
code=0
for ((i = SLURM_ARRAY_TASK_ID - first; i < ${#files[@]}; i += tasks)); do
  file=${files[i]}
  output=$clean/$(basename "$file")
  [[ ! -e $output ]] || continue
  part=$output.$SLURM_JOB_ID.part
  if clean-part.sh --jobs "$SLURM_CPUS_PER_TASK" --stdin-filename "$file" < "$file" > "$part"; then
    mv "$part" "$output"
  else
    rm "$part"
    code=1
  fi
done
exit "$code"
