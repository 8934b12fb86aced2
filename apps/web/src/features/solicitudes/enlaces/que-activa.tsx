import { formatFecha } from '@kpt/textos'
import type { Respuesta } from '../../../api/tipos.ts'
import { Aviso } from '../../../ui/aviso.tsx'

type Vista = Respuesta<'POST /api/enlaces/activar/vista'>

/** What using the link will do, to whom and since when: said before it is done. */
export function QueActiva({ vista: { encargo, entidad, nombre, reemplazaA } }: { vista: Vista }) {
  const fechas = encargo ? `del ${formatFecha(encargo.desde)} al ${formatFecha(encargo.hasta)}` : null
  return (
    <>
      <p>
        <strong>{nombre}</strong>, usted será el usuario líder de <strong>{entidad?.nombre}</strong>
        {fechas ? ` por encargo, ${fechas}` : ''}: quien carga su plan, envía sus reportes y responde por la entidad en
        KPT y GESTIONWEB.
      </p>
      {reemplazaA ? (
        <Aviso
          tono="alerta"
          titulo={fechas ? `Reemplaza a ${reemplazaA} por unas fechas` : `Reemplaza a ${reemplazaA}`}
        >
          <p>
            {fechas
              ? 'Mientras dura el encargo, esa persona no es el usuario líder y se cierran sus sesiones; cuando termina, vuelve a serlo.'
              : 'En el momento en que usted active, esa persona deja de ser el usuario líder y se cierran sus sesiones.'}{' '}
            A ella, a la entidad y a la gobernación se les avisa.
          </p>
        </Aviso>
      ) : null}
    </>
  )
}
