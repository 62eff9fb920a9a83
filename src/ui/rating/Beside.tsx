import { Show } from 'solid-js';
import type { RegionCode } from '../../model/region';
import { DirectionLeaders } from './DirectionLeaders';
import { FirstSteps } from './FirstSteps';
import { Neighbours } from './Neighbours';
import { Peers } from './Peers';
import { MOST_TILES, TileMap } from './TileMap';
import type { LeagueView } from './view';

interface BesideProps {
  readonly view: LeagueView;
  /** A region was chosen on the map: its row is wanted. */
  readonly onChoose: (region: RegionCode) => void;
}

/** What stands beside the league table: on a first start the first steps; map, peers, neighbours and leaders. */
export function Beside(props: BesideProps) {
  const { view } = props;
  const hasMap = () =>
    view.rating().regions.length <= MOST_TILES && view.rating().places.filter((place) => place > 0).length > 1;
  return (
    <>
      <FirstSteps view={view} />
      {/* One region's place is no picture: that it is alone is said above the table. */}
      <Show when={hasMap()}>
        <TileMap
          view={view}
          onChoose={(code) => {
            if (!view.isShown(code)) view.setPeersOnly(false);
            props.onChoose(code);
          }}
        />
      </Show>
      <Peers view={view} />
      <Neighbours view={view} />
      <DirectionLeaders view={view} />
    </>
  );
}
