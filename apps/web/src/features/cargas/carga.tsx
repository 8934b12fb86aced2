// One upload at its own address: sending, reading, preview and confirmation. It can be left and returned to at any step.
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { migaEntidad, useNombreEntidad } from '../../app/entidad.ts'
import { ChipDe } from '../../app/marca.tsx'
import { Pantalla } from '../../app/pantalla.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Enviando } from './enviando.tsx'
import { useEnvio } from './envios.ts'
import { Leyendo } from './leyendo.tsx'
import { Mapear } from './mapear/mapear.tsx'
import { MARCA_CARGA } from './nombres.ts'
import { Terminada } from './terminada.tsx'
import { VistaPrevia } from './vista-previa.tsx'

export type CargaVista = Respuesta<'GET /api/entidades/:entidad/cargas/:carga'>
export type PropsCarga = { readonly entidad: string; readonly carga: CargaVista }

const ENTRE_MIRADAS = 1000

export function PantallaCarga() {
  const { entidad, carga } = useParams({ from: '/entidades/$entidad/plan/cargas/$carga' })
  const nombre = useNombreEntidad(entidad)
  const envio = useEnvio(carga)
  const estado = useQuery({
    ...consulta('GET /api/entidades/:entidad/cargas/:carga', { params: { entidad, carga } }),
    // While it waits or is read, and once after this tab has finished sending it.
    refetchInterval: ({ state }) =>
      seMueve(state.data) || (state.data?.estado === 'recibiendo' && envio?.fase === 'cerrada') ? ENTRE_MIRADAS : false,
  })
  return (
    <Pantalla
      titulo={estado.data ? `Libro «${estado.data.nombre}»` : 'Carga del libro'}
      de={nombre}
      migas={[
        migaEntidad(entidad, nombre),
        { texto: 'Plan de desarrollo', a: `/entidades/${entidad}/plan` },
        { texto: 'Cargar el libro', a: `/entidades/${entidad}/plan/cargas/nueva` },
      ]}
    >
      <Datos de={estado}>
        {(datos) => (
          <>
            <p>
              <ChipDe marca={MARCA_CARGA[datos.estado]} />
            </p>
            <Paso entidad={entidad} carga={datos} />
          </>
        )}
      </Datos>
    </Pantalla>
  )
}

function seMueve(carga: CargaVista | undefined): boolean {
  return carga?.estado === 'en_cola' || carga?.estado === 'leyendo'
}

function Paso(props: PropsCarga) {
  switch (props.carga.estado) {
    case 'recibiendo':
      return <Enviando {...props} />
    case 'en_cola':
    case 'leyendo':
      return <Leyendo {...props} />
    case 'por_mapear':
      return <Mapear {...props} />
    case 'lista':
      return <VistaPrevia {...props} />
    default:
      return <Terminada {...props} />
  }
}
