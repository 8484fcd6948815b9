"""Boosted trees for `npm run learn`: reads rows, learns, and writes the trees and a prediction for every row.

    python3 boost.py FOLDER

FOLDER holds job.json {width, trees, leaves, rate, least}, x.f32 (rows), y.u8, w.f32 and fold.u8. Rows of fold 255 are not
learned from; of those that are, each is predicted by trees that have not seen its fold. Needs lightgbm (pip).
"""
import json
import os
import sys

try:
    import lightgbm
    import numpy
except ImportError as error:
    sys.exit(f'{error}; learning needs it: pip install lightgbm')

folder = sys.argv[1]
path = lambda name: os.path.join(folder, name)
job = json.load(open(path('job.json')))
x = numpy.fromfile(path('x.f32'), numpy.float32).reshape(-1, job['width'])
y = numpy.fromfile(path('y.u8'), numpy.uint8)
w = numpy.fromfile(path('w.f32'), numpy.float32)
fold = numpy.fromfile(path('fold.u8'), numpy.uint8)
parameters = dict(
    objective='binary', boost_from_average=False, num_leaves=job['leaves'], learning_rate=job['rate'],
    min_data_in_leaf=job['least'], feature_fraction=0.5, bagging_fraction=0.8, bagging_freq=1, lambda_l2=1.0,
    max_bin=127, seed=1, deterministic=True, force_row_wise=True, num_threads=2, verbose=-1)


def learn(rows):
    return lightgbm.train(parameters, lightgbm.Dataset(x[rows], y[rows], weight=w[rows], free_raw_data=True), job['trees'])


known = (fold != 255) & (w > 0)
model = learn(numpy.where(known)[0])
chances = numpy.zeros(len(y), numpy.float32)
other = numpy.where(fold == 255)[0]
if len(other):
    chances[other] = model.predict(x[other])
if job['cross']:
    folds = sorted(set(fold[fold != 255]))
    for f in folds:
        cross = learn(numpy.where(known & (fold != f))[0])
        held = numpy.where(fold == f)[0]
        chances[held] = cross.predict(x[held])
chances.tofile(path('chances.f32'))
json.dump([tree['tree_structure'] for tree in model.dump_model()['tree_info']], open(path('trees.json'), 'w'))
gain = model.feature_importance('gain')
json.dump([[int(i), float(gain[i])] for i in numpy.argsort(-gain)[:60]], open(path('gain.json'), 'w'))
