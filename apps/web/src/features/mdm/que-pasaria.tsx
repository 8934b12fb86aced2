// What would happen with other values: the engine of the runs, here, over the same recipe and the same country.
import { NOMBRES_MEDICION } from '@kpt/textos'
import { useParams } from '@tanstack/react-router'
import { useNombreEntidad } from '../../app/entidad.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Datos } from '../../ui/datos.tsx'
import { AvisoCorrida } from './aviso-corrida.tsx'
import { MIGA_MEDICIONES, medicionDe, migaResultados } from './direccion.ts'
import { useTraza } from './entidad.tsx'
import { Probar } from './probar.tsx'
import { SinPublicar } from './sin-publicar.tsx'
import type { Corrida } from './tipos.ts'
import { useCorrida, usePuntos, useReceta } from './usar-corrida.ts'
import './mdm.css'

export function PantallaQuePasaria() {
  const { vigencia, entidad } = useParams({ from: '/mdm/$vigencia/$entidad/que-pasaria' })
  const [filtros] = useFiltros()
  const nombre = useNombreEntidad(entidad)
  const corrida = useCorrida(vigencia)
  return (
    <Pantalla
      titulo="¿Qué pasaría con otros valores?"
      de={`${nombre}, ${NOMBRES_MEDICION[medicionDe(filtros)]} ${vigencia}`}
      antetitulo={`${nombre} · ${NOMBRES_MEDICION[medicionDe(filtros)]} ${vigencia}`}
      entrada="Es una simulación: cambie un valor y vea al tiempo el índice, la clase y el puesto que tendría si las demás entidades quedaran como están. Nada de esto cambia lo publicado; la dirección de la página lleva los valores y se puede compartir."
      migas={[MIGA_MEDICIONES, migaResultados(vigencia), { texto: nombre, a: `/mdm/${vigencia}/${entidad}` }]}
    >
      <Datos de={corrida} lineas={12}>
        {(c) => (c ? <DeCorrida corrida={c} entidad={entidad} /> : <SinPublicar vigencia={vigencia} />)}
      </Datos>
    </Pantalla>
  )
}

function DeCorrida({ corrida, entidad }: { corrida: Corrida; entidad: string }) {
  const traza = useTraza(corrida.corrida, entidad)
  const receta = useReceta(corrida.receta)
  const todas = usePuntos(corrida.corrida)
  return (
    <>
      <AvisoCorrida corrida={corrida} />
      <Datos de={receta} lineas={12}>
        {({ receta: leida }) => (
          <Datos de={todas} lineas={12}>
            {({ puntos }) => (
              <Datos de={traza} lineas={12}>
                {(t) => <Probar key={entidad} traza={t} receta={leida} todas={puntos} />}
              </Datos>
            )}
          </Datos>
        )}
      </Datos>
    </>
  )
}
