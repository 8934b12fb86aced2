// How a measurement is computed, printed out of the recipe that computed it.
import { NOMBRES_MEDICION } from '@kpt/textos'
import { useParams } from '@tanstack/react-router'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Datos } from '../../ui/datos.tsx'
import { AvisoCorrida } from './aviso-corrida.tsx'
import { MIGA_MEDICIONES, medicionDe, migaResultados } from './direccion.ts'
import { RecetaImpresa } from './receta-impresa.tsx'
import { SinPublicar } from './sin-publicar.tsx'
import type { Corrida } from './tipos.ts'
import { useCorrida, useReceta } from './usar-corrida.ts'
import './mdm.css'

export function PantallaMetodologia() {
  const { vigencia } = useParams({ from: '/mdm/$vigencia/metodologia' })
  const [filtros] = useFiltros()
  const corrida = useCorrida(vigencia)
  return (
    <Pantalla
      titulo="Cómo se calcula"
      de={`${NOMBRES_MEDICION[medicionDe(filtros)]} ${vigencia}`}
      antetitulo={`${NOMBRES_MEDICION[medicionDe(filtros)]} ${vigencia}`}
      entrada="Esta página se escribe sola con la receta que hizo el cálculo: lo que dice aquí es lo que se calculó."
      migas={[MIGA_MEDICIONES, migaResultados(vigencia)]}
    >
      <Datos de={corrida} lineas={12}>
        {(c) => (c ? <DeCorrida corrida={c} /> : <SinPublicar vigencia={vigencia} />)}
      </Datos>
    </Pantalla>
  )
}

function DeCorrida({ corrida }: { corrida: Corrida }) {
  const receta = useReceta(corrida.receta)
  return (
    <>
      <AvisoCorrida corrida={corrida} />
      <Datos de={receta} lineas={12}>
        {(vista) => <RecetaImpresa vista={vista} />}
      </Datos>
    </>
  )
}
