// An empty queue says why it is empty and what comes next.
import { useFiltros } from '../../../app/filtros.ts'
import { Boton } from '../../../ui/boton.tsx'
import { Vacio } from '../../../ui/vacio.tsx'
import { hayFiltro, type Parte, SIN_FILTRO } from './partes.ts'

const VACIAS: Record<Parte, readonly [titulo: string, frase: string]> = {
  pendientes: [
    'Nada espera por soporte',
    'Cuando alguien pida ser usuario líder, su solicitud aparecerá aquí con los días que hay para responderla.',
  ],
  por_completar: [
    'A nadie se le ha pedido completar su solicitud',
    'Aquí quedan las solicitudes a las que les falta algo, hasta que la persona responda o pasen 30 días.',
  ],
  aceptada: [
    'Nadie tiene una activación pendiente',
    'Aquí quedan las solicitudes aceptadas hasta que la persona active su usuario con su enlace.',
  ],
  cerradas: ['Aún no se ha cerrado ninguna solicitud', 'Aquí quedan las activadas, rechazadas, retiradas y vencidas.'],
  todas: ['Todavía no hay solicitudes', 'Cada solicitud aparece aquí apenas se radica.'],
}

export function ColaVacia({ parte }: { parte: Parte }) {
  const [filtros, cambiar] = useFiltros()
  if (hayFiltro(filtros))
    return (
      <Vacio
        titulo="Ninguna solicitud de esta parte cumple lo que busca"
        accion={<Boton onClick={() => cambiar(SIN_FILTRO)}>Quitar los filtros</Boton>}
      >
        <p>Se busca en el radicado, el nombre de la persona y el de la entidad.</p>
      </Vacio>
    )
  const [titulo, frase] = VACIAS[parte]
  return (
    <Vacio titulo={titulo}>
      <p>{frase}</p>
    </Vacio>
  )
}
