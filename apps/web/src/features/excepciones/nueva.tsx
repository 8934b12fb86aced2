// Asking for an exception: for whom, which row, until when and why. From a closed gate it comes with the row chosen.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { consulta } from '../../api/consulta.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { inicioDe, useSesion } from '../../app/sesion.ts'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import type { Para } from './campos.ts'
import { Formulario } from './formulario.tsx'
import { ParaQuien } from './para-quien.tsx'
import { puedePedir, useParte } from './permisos.ts'

export function PantallaPedirExcepcion() {
  const sesion = useSesion()
  const parte = useParte()
  return (
    <Pantalla
      titulo="Pedir una excepción"
      entrada="Si algo ajeno a la entidad impidió cumplir un plazo, el DNP puede dar otra fecha. Mientras decide, el plazo sigue como está."
      migas={[
        { texto: 'Calendario', a: '/calendario' },
        { texto: 'Solicitudes de excepción', a: '/excepciones' },
      ]}
    >
      {puedePedir(parte) && sesion?.entidad ? (
        <Pedir propia={sesion.entidad.codigo} deGobernacion={parte === 'gobernacion'} />
      ) : (
        <Vacio
          titulo="La piden el usuario líder de la entidad y su gobernación"
          accion={sesion ? <EnlaceBoton to={inicioDe(sesion)}>Ir a mi inicio</EnlaceBoton> : null}
        />
      )}
    </Pantalla>
  )
}

type Props = { readonly propia: string; readonly deGobernacion: boolean }

function Pedir({ propia, deGobernacion }: Props) {
  const [{ para: pedida }] = useFiltros()
  const inicial = deGobernacion ? (pedida ?? null) : propia
  const [para, setPara] = useState<Para | null>(
    inicial === null
      ? null
      : { clase: deGobernacion && inicial === propia ? 'departamento' : 'entidad', codigo: inicial },
  )
  return (
    <div className="pila">
      {deGobernacion ? <ParaQuien departamento={propia} para={para} onElegir={setPara} /> : null}
      {para ? <ConFilas key={`${para.clase}/${para.codigo}`} para={para} /> : null}
    </div>
  )
}

function ConFilas({ para }: { para: Para }) {
  const filas = useQuery(consulta('GET /api/excepciones/filas', { consulta: para }))
  return (
    <Datos de={filas} lineas={5}>
      {(d) =>
        d.filas.length === 0 ? (
          <Vacio titulo={`${d.nombre} no tiene plazos que ampliar`}>
            <p>Se puede pedir más plazo para lo que la entidad debe y ya abrió.</p>
          </Vacio>
        ) : (
          <Formulario para={para} nombre={d.nombre} filas={d.filas} />
        )
      }
    </Datos>
  )
}
