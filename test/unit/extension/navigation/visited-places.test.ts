import assert from 'node:assert/strict';
import { VisitedPlaces } from '../../../../src/extension/navigation/visited-places';

describe('places in talks', () => {
  const talk = { uri: 'file:///a.md', id: 'one', start: 100, end: 200 };

  it('are unknown before a talk is visited', () => {
    assert.equal(new VisitedPlaces().placeIn(talk), undefined);
  });

  it('follow their talk when something above it grows or shrinks', () => {
    const places = new VisitedPlaces();
    places.visit(talk, 140);
    assert.equal(places.placeIn({ ...talk, start: 130, end: 230 }), 170);
    assert.equal(places.placeIn({ ...talk, start: 0, end: 100 }), 40);
  });

  it('stay inside a talk that has become shorter', () => {
    const places = new VisitedPlaces();
    places.visit(talk, 190);
    assert.equal(places.placeIn({ ...talk, end: 120 }), 120);
  });

  it('of talks in two files with the same name are told apart', () => {
    const places = new VisitedPlaces();
    places.visit(talk, 140);
    assert.equal(places.placeIn({ ...talk, uri: 'file:///b.md' }), undefined);
  });
});
