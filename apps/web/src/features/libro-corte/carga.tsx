// One filled workbook at its own address: sending, reading, preview, what came of it. It can be left and returned to at any step.
import { nombreDeReporte } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { useNombreEntidad } from '../../app/entidad.ts'
import { ChipDe } from '../../app/marca.tsx'
import { Pantalla } from '../../app/pantalla.tsx'
import { Datos } from '../../ui/datos.tsx'
import { useEnvio } from '../cargas/envios.ts'
import { Leyendo } from '../cargas/leyendo.tsx'
import { MARCA_CARGA } from '../cargas/nombres.ts'
import { direccionReporte } from '../reportes/direccion.ts'
import { migasReporte } from '../reportes/migas.ts'
import { useClaveReporte } from '../reportes/usar-reporte.ts'
import { Enviando } from './enviando.tsx'
import { palabrasDe } from './palabras.ts'
import { Terminado } from './terminado.tsx'
import { LIBROS, type LibroCargado, type PropsLibro } from './tipos.ts'
import { VistaPrevia } from './vista-previa.tsx'

const ENTRE_MIRADAS = 1000

export function PantallaLibroCargado() {
  const clave = useClaveReporte()
  const { carga } = useParams({ strict: false }) as { carga: string }
  const nombre = useNombreEntidad(clave.entidad)
  const envio = useEnvio(carga)
  const libro = useQuery({
    ...consulta(`GET ${LIBROS}/:carga`, { params: { ...clave, carga } }),
    // While it waits or is read, and once after this tab has finished sending it.
    refetchInterval: ({ state }) =>
      seMueve(state.data) || (state.data?.estado === 'recibiendo' && envio?.fase === 'cerrada') ? ENTRE_MIRADAS : false,
  })
  return (
    <Pantalla
      titulo={libro.data ? `Libro «${libro.data.nombre}»` : 'Libro de Excel'}
      de={`${nombreDeReporte(clave)} · ${nombre}`}
      migas={[
        ...migasReporte(clave, nombre, true),
        { texto: palabrasDe(clave).titulo, a: direccionReporte(clave, 'libro') },
      ]}
    >
      <Datos de={libro}>
        {(datos) => (
          <>
            <p>
              <ChipDe marca={MARCA_CARGA[datos.estado]} />
            </p>
            <Paso clave={clave} libro={datos} />
          </>
        )}
      </Datos>
    </Pantalla>
  )
}

function seMueve(libro: LibroCargado | undefined): boolean {
  return libro?.estado === 'en_cola' || libro?.estado === 'leyendo'
}

function Paso(props: PropsLibro) {
  switch (props.libro.estado) {
    case 'recibiendo':
      return <Enviando {...props} />
    case 'en_cola':
    case 'leyendo':
      return <Leyendo carga={props.libro} />
    case 'lista':
      return <VistaPrevia {...props} />
    default:
      return <Terminado {...props} />
  }
}
