import { formatInstante } from '@kpt/textos'
import type { Columna } from '../../ui/tabla.tsx'
import type { EstadoCorreo, FilaCorreo } from './estado.ts'
import { Reintentar } from './reintentar.tsx'

const BASE: readonly Columna<FilaCorreo>[] = [
  {
    clave: 'asunto',
    titulo: 'Asunto',
    nombra: true,
    celda: (f) => (
      <>
        {f.asunto}
        <br />
        <span className="tenue menor direccion">Para {[f.para, ...f.copia].join(', ')}</span>
      </>
    ),
  },
  { clave: 'creado', titulo: 'Escrito', celda: (f) => <Cuando en={f.creadoEn} /> },
]

const INTENTOS: Columna<FilaCorreo> = { clave: 'intentos', titulo: 'Intentos', numero: true, celda: (f) => f.intentos }

const ERROR: Columna<FilaCorreo> = {
  clave: 'error',
  titulo: 'Lo último que pasó',
  ancho: 'medio',
  celda: (f) => <span className="direccion">{f.ultimoError ?? 'Aún no se ha intentado'}</span>,
}

export const COLUMNAS: Record<EstadoCorreo, Columna<FilaCorreo>[]> = {
  muerto: [...BASE, INTENTOS, ERROR, { clave: 'acto', titulo: 'Qué hacer', celda: (f) => <Reintentar correo={f} /> }],
  pendiente: [
    ...BASE,
    INTENTOS,
    ERROR,
    { clave: 'proximo', titulo: 'Próximo intento', celda: (f) => <Cuando en={f.proximoEn} /> },
  ],
  enviado: [
    ...BASE,
    { clave: 'enviado', titulo: 'Salió', celda: (f) => <Cuando en={f.enviadoEn} /> },
    {
      clave: 'respuesta',
      titulo: 'Respuesta del servidor',
      ancho: 'medio',
      celda: (f) => <span className="direccion">{f.respuesta}</span>,
    },
  ],
}

function Cuando({ en }: { en: string | null }) {
  return en === null ? '—' : <span className="correo-cuando">{formatInstante(Date.parse(en))}</span>
}
