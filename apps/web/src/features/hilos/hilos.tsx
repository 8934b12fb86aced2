// The file of a report as a conversation: its threads, the one that is open, and a way to begin another on a meta.

import { LUGAR_REPORTE } from '@kpt/domain/reportes'
import { nombreDeReporte } from '@kpt/textos'
import { useNombreEntidad } from '../../app/entidad.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Buscar } from '../../ui/buscar.tsx'
import { Datos } from '../../ui/datos.tsx'
import { migasReporte } from '../reportes/migas.ts'
import { useClaveReporte } from '../reportes/usar-reporte.ts'
import { Hilo } from './hilo.tsx'
import { ListaDeHilos, nombreDeLugar } from './lista.tsx'
import { lugarEscrito } from './lugar.ts'
import { useHilos } from './usar-hilos.ts'

export function PantallaHilos() {
  const clave = useClaveReporte()
  const nombre = useNombreEntidad(clave.entidad)
  const [filtros, cambiar] = useFiltros()
  const hilos = useHilos(clave)
  const lugar = lugarEscrito(clave.entidad, filtros.lugar ?? '') ?? LUGAR_REPORTE
  return (
    <Pantalla
      titulo="Mensajes del expediente"
      de={`${nombreDeReporte(clave)} · ${nombre}`}
      entrada="Lo que la entidad, su gobernación y el DNP se dicen sobre este reporte. Los comentarios internos de la entidad van aparte."
      migas={migasReporte(clave, nombre, true)}
    >
      <Datos de={hilos}>
        {(d) => (
          <>
            {d.hilos.length > 0 ? <ListaDeHilos clave={clave} hilos={d.hilos} /> : null}
            <Buscar
              etiqueta="Abrir el hilo de una meta"
              ayuda="Escriba el número de la meta, por ejemplo 12."
              texto={lugar === LUGAR_REPORTE ? '' : lugar}
              onBuscar={(texto) => cambiar({ lugar: lugarEscrito(clave.entidad, texto) ?? undefined })}
            />
            <section className="pila" aria-label={nombreDeLugar(lugar)}>
              <h2>{nombreDeLugar(lugar)}</h2>
              <Hilo key={lugar} clave={{ ...clave, lugar }} escribe={d.escribe} />
            </section>
          </>
        )}
      </Datos>
    </Pantalla>
  )
}
