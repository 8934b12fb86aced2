// Change of government: the day on which leaderships end, whom it reaches before it is set, and everything that was written of it.
import { territorioDe } from '@kpt/domain/acceso'
import { formatFecha, nombreGobierno } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { consulta } from '../../api/consulta.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { inicioDe, useSesion } from '../../app/sesion.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { ElegirFecha } from './elegir-fecha.tsx'
import { Periodo } from './periodo.tsx'
import { Previa } from './previa.tsx'
import type { Empalme } from './tipos.ts'

export function PantallaEmpalme() {
  const sesion = useSesion()
  if (sesion && territorioDe({ rol: sesion.rol, entidad: null }, 'empalme.fijar') === null)
    return (
      <Pantalla titulo="Cambio de gobierno">
        <Vacio
          titulo="La fecha la fija quien administra KPT en el DNP"
          accion={<EnlaceBoton to={inicioDe(sesion)}>Ir a mi inicio</EnlaceBoton>}
        />
      </Pantalla>
    )
  return <ElEmpalme />
}

function ElEmpalme() {
  const empalmes = useQuery(consulta('GET /api/empalme'))
  const [hecho, setHecho] = useState<string | null>(null)
  return (
    <Pantalla
      titulo="Cambio de gobierno"
      entrada="El día en que terminan los usuarios líderes de un periodo. A quien tenga una obligación abierta solo se le avisa: sigue hasta que su sucesor active."
    >
      {hecho ? (
        <Aviso tono="bien" vivo enfocar titulo={hecho}>
          <p>Quedó en la historia con su nombre. Los recordatorios salen 30, 15, 5 y 1 días antes.</p>
        </Aviso>
      ) : null}
      <Datos de={empalmes}>{({ periodos }) => <Periodos periodos={periodos} onHecho={setHecho} />}</Datos>
    </Pantalla>
  )
}

type Props = { readonly periodos: readonly Empalme[]; readonly onHecho: (frase: string | null) => void }

function Periodos({ periodos, onHecho }: Props) {
  const [{ gobierno, fecha, entidad }, cambiar] = useFiltros()
  const elegido = periodos.find((p) => String(p.gobierno.desde) === gobierno) ?? periodos[0]
  if (!elegido) return <Vacio titulo="No hay periodos de gobierno por terminar" />
  const ambito = entidad ?? null
  const cerrar = (frase: string) => {
    cambiar({ fecha: undefined, entidad: undefined, destino: undefined })
    onHecho(frase)
  }
  return (
    <>
      <Periodo empalme={elegido} />
      <ElegirFecha
        key={`${elegido.gobierno.desde}/${fecha ?? ''}/${entidad ?? ''}`}
        periodos={periodos}
        elegido={elegido}
        onVer={(nueva) => {
          onHecho(null)
          cambiar({ ...nueva, destino: undefined })
        }}
      />
      {fecha ? (
        <Previa
          empalme={elegido}
          fecha={fecha}
          entidad={ambito}
          onHecha={() =>
            cerrar(`Los liderazgos de ${nombreGobierno(elegido.gobierno)} terminan el ${formatFecha(fecha)}`)
          }
        />
      ) : null}
    </>
  )
}
