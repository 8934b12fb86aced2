// Two people wrote in one field: both values, who and when, and the choice. Nothing is overwritten until someone chooses.
import { formatInstante } from '@kpt/textos'
import { Boton } from '../../../ui/boton.tsx'
import type { Conflicto } from '../../rejilla/cola/cola.ts'
import { nombrarValor } from '../borrador/escrito.ts'
import { useEdicion } from './contexto.ts'
import { nombreLugar } from './etiquetas.ts'
import { Nota } from './nota.tsx'
import { idNota } from './notas-de.ts'

export function Choque({ conflicto: { op, suyo, autor, en } }: { conflicto: Conflicto }) {
  const { borrador, nombreFuente } = useEdicion()
  const lugar = nombreLugar(op.campo, op.clave && op.campo !== 'confirmacion' ? nombreFuente(op.clave) : undefined)
  const quien = autor?.nombre ?? 'Otra persona'
  return (
    <Nota id={idNota(op.meta, 'choque', op.campo, op.clave)} tono="aviso">
      <strong>{lugar}: otra persona cambió este valor.</strong> Usted escribió{' '}
      <strong className="numero">{nombrarValor(op.campo, op.valor)}</strong>; {quien} dejó{' '}
      <strong className="numero">{nombrarValor(op.campo, suyo)}</strong>
      {en ? ` (${formatInstante(Date.parse(en))})` : ''}. Escoja cuál queda.
      <span className="acciones nota__acciones">
        <Boton onClick={() => borrador.resolver(op, 'mio')}>Dejar el mío: {nombrarValor(op.campo, op.valor)}</Boton>
        <Boton onClick={() => borrador.resolver(op, 'suyo')}>
          Dejar el de {quien}: {nombrarValor(op.campo, suyo)}
        </Boton>
      </span>
    </Nota>
  )
}
